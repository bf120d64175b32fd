package org.opencommissioning.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.accounts.GrantRole;
import org.opencommissioning.security.accounts.InvitePerson;
import org.opencommissioning.security.sessions.CloseAccount;
import org.opencommissioning.values.OrganisationCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        description = "Who may act behind the wall: the first steward is made here, the others on the page People.")
final class AccountsCommand {
    private static final int NOT_DONE = 4;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--address",
            defaultValue = "${env:PORTAL_ADDRESS}",
            description =
                    "Where browsers find the portal, for links (or PORTAL_ADDRESS; default: http://localhost:8080).")
    private String address;

    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "Everybody, with the roles they hold today.")
    int list() throws Exception {
        return with((context, out) -> {
            var accounts = context.getBean(AccountQueries.class);
            try (var connection = writer(context).getConnection()) {
                for (var account : accounts.list(connection)) {
                    var grants = accounts.grantsToday(connection, account.id()).stream()
                            .map(grant -> grant.role().slug() + " " + grant.organisation())
                            .collect(Collectors.joining(", "));
                    out.printf(
                            "%-40s %-8s %s%n", account.email(), account.state().slug(), grants);
                }
            }
            return 0;
        });
    }

    @Command(
            name = "invite",
            description = "Makes an account with a first role and prints, once, the link that sets its password.")
    int invite(
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(names = "--name", required = true, description = "As colleagues see it.") String name,
            @Option(names = "--role", defaultValue = "steward", description = "Default: ${DEFAULT-VALUE}.") String role,
            @Option(names = "--for", paramLabel = "CODE", required = true, description = "The organisation's code.")
                    String organisation)
            throws Exception {
        return with((context, out) -> {
            var today = context.getBean(AccountQueries.class).today();
            var invitation =
                    new InvitePerson.Invitation(email(email), name.strip(), grant(role, organisation), today, null);
            return switch (context.getBean(InvitePerson.class).invite(Actor.OPERATOR, invitation, false)) {
                case InvitePerson.Invited.Now(long id, String link) -> {
                    out.println(
                            "The password is set here, once, within seven days. Whoever has the link has the account:");
                    out.println("  " + link);
                    yield 0;
                }
                case InvitePerson.Invited.Already(long id) -> no(out, email + " has an account: use 'grant'.");
            };
        });
    }

    @Command(name = "grant", description = "Gives a role.")
    int grant(
            @Parameters(paramLabel = "EMAIL") String email,
            @Parameters(paramLabel = "ROLE") String role,
            @Parameters(paramLabel = "CODE") String organisation,
            @Option(names = "--from", description = "First day (default: today).") LocalDate from,
            @Option(names = "--to", description = "Last day (default: no end).") LocalDate to)
            throws Exception {
        return with((context, out) -> {
            var accounts = context.getBean(AccountQueries.class);
            var first = from == null ? accounts.today() : from;
            if (to != null && to.isBefore(first)) {
                return no(out, "The last day is before the first.");
            }
            var id = find(context, email);
            context.getBean(GrantRole.class).grant(Actor.OPERATOR, id, grant(role, organisation), first, to);
            out.println("Granted.");
            return 0;
        });
    }

    @Command(name = "revoke", description = "Ends a role, from today on.")
    int revoke(
            @Parameters(paramLabel = "EMAIL") String email,
            @Parameters(paramLabel = "ROLE") String role,
            @Parameters(paramLabel = "CODE") String organisation)
            throws Exception {
        return with((context, out) -> {
            var wanted = grant(role, organisation);
            var id = find(context, email);
            int ended = 0;
            try (var connection = writer(context).getConnection()) {
                for (var grant : context.getBean(AccountQueries.class).grants(connection, id)) {
                    boolean meant = new Grant(grant.role(), grant.organisation()).equals(wanted);
                    if (meant && context.getBean(GrantRole.class).end(Actor.OPERATOR, id, grant.id())) {
                        ended++;
                    }
                }
            }
            return ended == 0 ? no(out, "There is no such role to end.") : said(out, "Ended.");
        });
    }

    @Command(name = "close", description = "Closes an account: its roles and sessions end.")
    int close(@Parameters(paramLabel = "EMAIL") String email) throws Exception {
        return with((context, out) -> context.getBean(CloseAccount.class).close(Actor.OPERATOR, find(context, email))
                ? said(out, "Closed.")
                : no(out, "It was closed already."));
    }

    @FunctionalInterface
    private interface Work {
        int in(ApplicationContext context, PrintWriter out) throws Exception;
    }

    private int with(Work work) throws Exception {
        try (var open = database.open();
                var context = Server.context(open, address(address))) {
            return work.in(context, spec.commandLine().getOut());
        }
    }

    static Map<String, Object> address(String address) {
        return address == null || address.isBlank() ? Map.of() : Map.of("portal.address", address);
    }

    private static DataSource writer(ApplicationContext context) {
        return context.getBean(DataSource.class, Qualifiers.byName("writer"));
    }

    private static long find(ApplicationContext context, String email) throws SQLException {
        try (var connection = writer(context).getConnection()) {
            return context.getBean(AccountQueries.class)
                    .find(connection, email(email))
                    .map(Account::id)
                    .orElseThrow(() -> new IllegalArgumentException("Nobody has an account with " + email + "."));
        }
    }

    private static String email(String text) {
        var email = Account.emailOf(text);
        if (email == null) {
            throw new IllegalArgumentException("'" + text + "' is not an e-mail address.");
        }
        return email;
    }

    private static Grant grant(String role, String organisation) {
        var known = Role.find(role)
                .orElseThrow(() -> new IllegalArgumentException("There is no role '" + role + "'. There are: "
                        + Arrays.stream(Role.values()).map(Role::slug).collect(Collectors.joining(", ")) + "."));
        return new Grant(known, OrganisationCode.parse(organisation));
    }

    private static int said(PrintWriter out, String sentence) {
        out.println(sentence);
        return 0;
    }

    private static int no(PrintWriter out, String sentence) {
        out.println(sentence);
        return NOT_DONE;
    }
}
