package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.factor.SecondFactor;
import org.opencommissioning.security.keys.ApiKeys;
import org.opencommissioning.security.sessions.Session;
import org.opencommissioning.security.sessions.Sessions;

/** What somebody sees of their own account. */
@Singleton
@Requires(property = "datasources.writer.url")
final class AccountPages {
    private final DataSource writer;
    private final AccountQueries accounts;
    private final GrantRows grants;
    private final SecondFactor factor;
    private final ApiKeys keys;
    private final Sessions sessions;
    private final Clock clock;

    AccountPages(
            @Named("writer") DataSource writer,
            AccountQueries accounts,
            GrantRows grants,
            SecondFactor factor,
            ApiKeys keys,
            Sessions sessions,
            Clock clock) {
        this.writer = writer;
        this.accounts = accounts;
        this.grants = grants;
        this.factor = factor;
        this.keys = keys;
        this.sessions = sessions;
        this.clock = clock;
    }

    Page<?> page(HttpRequest<?> request, Snapshot snapshot, Caller.SignedIn person, List<FieldProblem> problems)
            throws SQLException {
        try (var connection = writer.getConnection()) {
            var account = accounts.find(connection, person.accountId()).orElseThrow();
            var now = clock.instant();
            long working = keys.list(connection, account.id()).stream()
                    .filter(key -> key.revokedAt() == null && key.expiresAt().isAfter(now))
                    .count();
            return Page.of(
                    "account",
                    "Your account",
                    "Who you are here and what you may do.",
                    new AccountPage(
                            account.email(),
                            account.name(),
                            grants.of(connection, snapshot, account.id()),
                            factor.isOn(connection, account.id()),
                            working,
                            sessions.list(connection, account.id()),
                            Session.of(request).map(Session::id).orElse(0L),
                            problems));
        }
    }
}
