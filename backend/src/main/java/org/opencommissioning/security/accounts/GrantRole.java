package org.opencommissioning.security.accounts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.security.audit.Outcome;

/** Gives a role to an account, from a day on, and ends it. What somebody held stays known. */
@Singleton
public final class GrantRole {
    private final DataSource writer;
    private final AccountQueries accounts;
    private final AuditTrail trail;
    private final Clock clock;

    GrantRole(@Named("writer") DataSource writer, AccountQueries accounts, AuditTrail trail, Clock clock) {
        this.writer = writer;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param lastDay null for no end */
    public void grant(Actor actor, long account, Grant grant, LocalDate firstDay, @Nullable LocalDate lastDay)
            throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            add(connection, account, grant, firstDay, lastDay);
            trail.record(connection, actor, deed("grant-" + grant.role().slug(), account, grant));
            return null;
        });
    }

    void add(Connection connection, long account, Grant grant, LocalDate firstDay, @Nullable LocalDate lastDay)
            throws SQLException {
        Sql.of("""
            insert into intake.account_grant (account_id, role, organisation, first_day, last_day, made_at)
            values (:account, :role, :organisation, :first, :last, :now)
            """)
                .bind("account", account)
                .bind("role", grant.role().slug())
                .bind("organisation", grant.organisation().text())
                .bind("first", firstDay)
                .bind("last", lastDay)
                .bind("now", Timestamp.from(clock.instant()))
                .update(connection);
    }

    /** The grant does not hold any more, today included. @return whether there was one that held or would have */
    public boolean end(Actor actor, long account, long grantId) throws SQLException, IOException {
        var today = accounts.today();
        return Transaction.in(writer, connection -> {
            var held = accounts.grants(connection, account).stream()
                    .filter(grant -> grant.id() == grantId)
                    .filter(grant -> grant.lastDay() == null || !grant.lastDay().isBefore(today))
                    .findFirst();
            if (held.isEmpty()) {
                return false;
            }
            Sql.of("""
                update intake.account_grant
                set last_day = greatest(:yesterday, first_day - 1)
                where grant_id = :id
                """)
                    .bind("yesterday", today.minusDays(1))
                    .bind("id", grantId)
                    .update(connection);
            var grant = new Grant(held.get().role(), held.get().organisation());
            trail.record(connection, actor, deed("end-grant-" + grant.role().slug(), account, grant));
            return true;
        });
    }

    private static Deed deed(String act, long account, Grant grant) {
        return new Deed(act, "account " + account, grant.organisation(), Outcome.DONE);
    }
}
