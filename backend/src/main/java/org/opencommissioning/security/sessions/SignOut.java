package org.opencommissioning.security.sessions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;

/** Ends sessions: the one at hand, another, or all of somebody's. */
@Singleton
public final class SignOut {
    private final DataSource writer;
    private final Sessions sessions;
    private final AuditTrail trail;

    SignOut(@Named("writer") DataSource writer, Sessions sessions, AuditTrail trail) {
        this.writer = writer;
        this.sessions = sessions;
        this.trail = trail;
    }

    public void signOut(Actor actor, long account, long session) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            if (sessions.end(connection, account, session)) {
                trail.record(connection, actor, Deed.done("sign-out", "account " + account));
            }
            return null;
        });
    }

    public void signOutEverywhere(Actor actor, long account) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            sessions.endAll(connection, account);
            trail.record(connection, actor, Deed.done("sign-out-everywhere", "account " + account));
            return null;
        });
    }
}
