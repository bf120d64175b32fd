package org.opencommissioning.security.sessions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;

/** Closes an account: its sessions and roles end, nobody signs in with it. What it did stays in the audit trail. */
@Singleton
public final class CloseAccount {
    private final DataSource writer;
    private final AccountQueries accounts;
    private final Sessions sessions;
    private final KnownDevices devices;
    private final AuditTrail trail;

    CloseAccount(
            @Named("writer") DataSource writer,
            AccountQueries accounts,
            Sessions sessions,
            KnownDevices devices,
            AuditTrail trail) {
        this.writer = writer;
        this.accounts = accounts;
        this.sessions = sessions;
        this.devices = devices;
        this.trail = trail;
    }

    /** @return whether there was an account that was not closed */
    public boolean close(Actor actor, long account) throws SQLException, IOException {
        var yesterday = accounts.today().minusDays(1);
        return Transaction.in(writer, connection -> {
            int closed = Sql.of("""
                update intake.account
                set state = 'closed', password_hash = null
                where account_id = :account and state <> 'closed'
                """).bind("account", account).update(connection);
            if (closed == 0) {
                return false;
            }
            Sql.of("""
                update intake.account_grant
                set last_day = greatest(:yesterday, first_day - 1)
                where account_id = :account
                  and (last_day is null or last_day > :yesterday)
                """).bind("yesterday", yesterday).bind("account", account).update(connection);
            sessions.endAll(connection, account);
            devices.forget(connection, account);
            trail.record(connection, actor, Deed.done("close-account", "account " + account));
            return true;
        });
    }
}
