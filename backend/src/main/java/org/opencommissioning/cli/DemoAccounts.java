package org.opencommissioning.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.accounts.Passwords;

/**
 * Invented people of an invented world, one a role, so that a newcomer can sign in. Their password is drawn at the first start and
 * kept in the demo's own folder, where only its owner reads it. A portal of real publications never gets here.
 */
final class DemoAccounts {
    private static final String FILE = "demo-password";
    private static final int LENGTH = 16;

    private final DatabaseOptions.OpenDatabase database;
    private final Path folder;
    private final PrintStream out;

    DemoAccounts(DatabaseOptions.OpenDatabase database, Path folder, PrintStream out) {
        this.database = database;
        this.folder = folder;
        this.out = out;
    }

    private record Person(Role role, String email, String name, List<String> organisations) {}

    private static final List<Person> PEOPLE = List.of(
            new Person(Role.PREPARER, "preparer@demo.example", "Pat Preparer", List.of("consortium")),
            new Person(Role.APPROVER, "approver@demo.example", "Alex Approver", List.of("consortium")),
            new Person(
                    Role.HEALTHWATCH,
                    "healthwatch@demo.example",
                    "Harper Healthwatch",
                    List.of("local-healthwatch", "consortium")),
            new Person(Role.MODERATOR, "moderator@demo.example", "Mo Moderator", List.of("board", "consortium")),
            new Person(Role.BOARD_OFFICER, "board@demo.example", "Blake Board", List.of("board", "consortium")),
            new Person(Role.STEWARD, "steward@demo.example", "Sam Steward", List.of("board", "consortium")));

    /** Makes who is not there yet, and says how to sign in. */
    void ensure() throws IOException, SQLException {
        try (var writer = database.access().openAsWriter()) {
            if (!isInvented(writer)) {
                return;
            }
            var password = password(writer);
            for (var person : PEOPLE) {
                make(writer, person, password);
            }
            out.println("Sign in at /sign-in with the password " + password + " as");
            for (var person : PEOPLE) {
                out.printf("  %-26s %s for %s%n", person.email(), person.role().title(), organisation(writer, person));
            }
            out.println("Mail of this demonstration is caught at /demo/mail");
        }
    }

    private static boolean isInvented(Connection writer) throws SQLException {
        return Sql.of("select exists (select from published.portal where invented)")
                .get(writer, row -> row.getBoolean(1));
    }

    /** A new one where the file was lost: then it is everybody's. */
    private String password(Connection writer) throws IOException, SQLException {
        var file = folder.toAbsolutePath().resolve(FILE);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var password = Secret.draw().text().replaceAll("[-_0Ol1I]", "").substring(0, LENGTH);
        Files.createDirectories(file.getParent());
        Files.writeString(
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                password);
        for (var person : PEOPLE) {
            Sql.of("update intake.account set password_hash = :hash where email = :email and state = 'open'")
                    .bind("hash", Passwords.hash(password))
                    .bind("email", person.email())
                    .update(writer);
        }
        return password;
    }

    private static void make(Connection writer, Person person, String password) throws SQLException {
        boolean there = Sql.of("select exists (select from intake.account where email = :email)")
                .bind("email", person.email())
                .get(writer, row -> row.getBoolean(1));
        if (there) {
            return;
        }
        Sql.of("""
            with made as (
              insert into intake.account (email, name, password_hash, state, made_at)
              values (:email, :name, :hash, 'open', current_timestamp)
              returning account_id)
            insert into intake.account_grant (account_id, role, organisation, first_day, made_at)
            select account_id, :role, :organisation, date '2011-04-01', current_timestamp
            from made
            """)
                .bind("email", person.email())
                .bind("name", person.name())
                .bind("hash", Passwords.hash(password))
                .bind("role", person.role().slug())
                .bind("organisation", organisation(writer, person))
                .update(writer);
    }

    /** The first of the kinds of organisation that this world has. */
    private static String organisation(Connection writer, Person person) throws SQLException {
        for (var role : person.organisations()) {
            var code = Sql.of("""
                select code
                from published.organisation
                where role = :role and status = 'active' and to_edition is null
                order by code
                limit 1
                """).bind("role", role).find(writer, row -> row.getString(1));
            if (code.isPresent()) {
                return code.get();
            }
        }
        throw new IllegalStateException("The invented world has no " + person.organisations());
    }
}
