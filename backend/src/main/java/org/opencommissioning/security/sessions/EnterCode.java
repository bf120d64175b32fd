package org.opencommissioning.security.sessions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.security.factor.SecondFactor;

/** The second step of signing in. Guessing codes is slowed down as guessing passwords is, by itself. */
@Singleton
public final class EnterCode {
    private static final String DEED = "sign-in-by-code";

    private final DataSource writer;
    private final AccountQueries accounts;
    private final Sessions sessions;
    private final SecondFactor factor;
    private final Throttle throttle;
    private final KnownDevices devices;
    private final Welcome welcome;
    private final AuditTrail trail;

    EnterCode(
            @Named("writer") DataSource writer,
            AccountQueries accounts,
            Sessions sessions,
            SecondFactor factor,
            Throttle throttle,
            KnownDevices devices,
            Welcome welcome,
            AuditTrail trail) {
        this.writer = writer;
        this.accounts = accounts;
        this.sessions = sessions;
        this.factor = factor;
        this.throttle = throttle;
        this.devices = devices;
        this.welcome = welcome;
        this.trail = trail;
    }

    /** @param owing the session in which the password was right */
    public SignedInAs enter(Session owing, String code, Visitor visitor) throws SQLException, IOException {
        long id = owing.person().accountId();
        var wait = Transaction.in(writer, connection -> {
            var account = accounts.find(connection, id).orElseThrow();
            return throttle.admit(connection, counter(account), visitor, known(connection, account, visitor));
        });
        if (wait.isPositive()) {
            return new SignedInAs.Wait(wait);
        }
        return Transaction.in(writer, connection -> decided(connection, owing, code, visitor));
    }

    private SignedInAs decided(Connection connection, Session owing, String code, Visitor visitor) throws SQLException {
        var account = accounts.find(connection, owing.person().accountId()).orElseThrow();
        if (!factor.takes(connection, account.id(), code)) {
            trail.record(connection, Welcome.actor(account, visitor), Deed.refused(DEED, "account " + account.id()));
            return new SignedInAs.Nobody();
        }
        throttle.forgive(connection, counter(account), visitor, known(connection, account, visitor));
        sessions.end(connection, account.id(), owing.id());
        return welcome.whole(connection, account, visitor, DEED);
    }

    private boolean known(Connection connection, Account account, Visitor visitor) throws SQLException {
        return devices.isKnown(connection, visitor.device(), account.email());
    }

    private static String counter(Account account) {
        return "code " + account.email();
    }
}
