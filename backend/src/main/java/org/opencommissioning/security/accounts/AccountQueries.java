package org.opencommissioning.security.accounts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Grant;

/** Reads accounts and what they hold. The connection is the writer's: the reader sees none of it. */
@Singleton
public final class AccountQueries {
    private final Clock clock;

    AccountQueries(Clock clock) {
        this.clock = clock;
    }

    public Optional<Account> find(Connection connection, long id) throws SQLException {
        return Sql.of("select " + Account.COLUMNS + " from intake.account where account_id = :id")
                .bind("id", id)
                .find(connection, Account::read);
    }

    public Optional<Account> find(Connection connection, String email) throws SQLException {
        return Sql.of("select " + Account.COLUMNS + " from intake.account where email = :email")
                .bind("email", email)
                .find(connection, Account::read);
    }

    /** Everybody, by address; a thousand at most. */
    public List<Account> list(Connection connection) throws SQLException {
        return Sql.of("select " + Account.COLUMNS + " from intake.account order by email limit 1000")
                .list(connection, Account::read);
    }

    /** The hash of the password of an open account; null where there is none. */
    public @Nullable String passwordHash(Connection connection, long id) throws SQLException {
        return Sql.of("select password_hash from intake.account where account_id = :id and state = 'open'")
                .bind("id", id)
                .find(connection, row -> Optional.ofNullable(row.getString(1)))
                .flatMap(hash -> hash)
                .orElse(null);
    }

    /** All grants of an account, newest first. */
    public List<HeldGrant> grants(Connection connection, long account) throws SQLException {
        return Sql.of("""
            select grant_id, role, organisation, first_day, last_day
            from intake.account_grant
            where account_id = :account
            order by first_day desc, grant_id desc
            """).bind("account", account).list(connection, HeldGrant::read);
    }

    /** What the account holds today. */
    public List<Grant> grantsToday(Connection connection, long account) throws SQLException {
        var today = today();
        return grants(connection, account).stream()
                .filter(grant -> grant.holdsOn(today))
                .map(grant -> new Grant(grant.role(), grant.organisation()))
                .distinct()
                .toList();
    }

    /** The day in England. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND);
    }
}
