package org.opencommissioning.security.sessions;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.security.factor.SecondFactor;

/** Lets somebody in who has shown who they are; who has a second factor is asked for it first. */
@Singleton
public final class Welcome {
    private final Sessions sessions;
    private final KnownDevices devices;
    private final SecondFactor factor;
    private final AuditTrail trail;

    Welcome(Sessions sessions, KnownDevices devices, SecondFactor factor, AuditTrail trail) {
        this.sessions = sessions;
        this.devices = devices;
        this.factor = factor;
        this.trail = trail;
    }

    /** @param way how they showed it, as the audit trail says: {@code sign-in} */
    public SignedInAs in(Connection connection, Account account, Visitor visitor, String way) throws SQLException {
        sessions.sweep(connection);
        if (factor.isOn(connection, account.id())) {
            return new SignedInAs.OwesCode(sessions.open(connection, account.id(), false, visitor));
        }
        return whole(connection, account, visitor, way);
    }

    SignedInAs whole(Connection connection, Account account, Visitor visitor, String way) throws SQLException {
        boolean known = devices.isKnown(connection, visitor.device(), account.email());
        var session = sessions.open(connection, account.id(), true, visitor);
        var device = known ? null : devices.learn(connection, account.id());
        trail.record(connection, actor(account, visitor), Deed.done(way, "account " + account.id()));
        return new SignedInAs.Somebody(session, device);
    }

    static Actor actor(Account account, Visitor visitor) {
        return new Actor(new Caller.SignedIn(account.id(), account.name(), List.of()), visitor.address());
    }
}
