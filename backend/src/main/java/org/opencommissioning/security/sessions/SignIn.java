package org.opencommissioning.security.sessions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.accounts.Passwords;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;

/** Signs somebody in by e-mail address and password. What it answers, and how long it takes, does not tell who has an account. */
@Singleton
public final class SignIn {
    static final String DEED = "sign-in";

    private final DataSource writer;
    private final AccountQueries accounts;
    private final Welcome welcome;
    private final KnownDevices devices;
    private final Throttle throttle;
    private final AuditTrail trail;

    SignIn(
            @Named("writer") DataSource writer,
            AccountQueries accounts,
            Welcome welcome,
            KnownDevices devices,
            Throttle throttle,
            AuditTrail trail) {
        this.writer = writer;
        this.accounts = accounts;
        this.welcome = welcome;
        this.devices = devices;
        this.throttle = throttle;
        this.trail = trail;
    }

    /** What is known before the password is looked at. */
    private record Door(
            Duration left,
            boolean deviceKnown,
            @Nullable Account account,
            @Nullable String hash) {}

    public SignedInAs signIn(String email, String password, Visitor visitor) throws SQLException, IOException {
        var door = Transaction.in(writer, connection -> door(connection, email, visitor));
        if (door.left().isPositive()) {
            return new SignedInAs.Wait(door.left());
        }
        boolean right = Passwords.matches(password, door.hash());
        return Transaction.in(
                writer,
                connection -> right ? welcome(connection, door, email, visitor) : refuse(connection, door, visitor));
    }

    private Door door(Connection connection, String email, Visitor visitor) throws SQLException {
        boolean known = devices.isKnown(connection, visitor.device(), email);
        var wait = throttle.admit(connection, email, visitor, known);
        var account = accounts.find(connection, email).orElse(null);
        var hash = account == null ? null : accounts.passwordHash(connection, account.id());
        return new Door(wait, known, account, hash);
    }

    private SignedInAs welcome(Connection connection, Door door, String email, Visitor visitor) throws SQLException {
        throttle.forgive(connection, email, visitor, door.deviceKnown());
        return welcome.in(connection, door.account(), visitor, DEED);
    }

    /** The trail says which account was tried; an address that has none is not written down, it may be somebody's password. */
    private SignedInAs refuse(Connection connection, Door door, Visitor visitor) throws SQLException {
        var record = door.account() == null ? null : "account " + door.account().id();
        trail.record(connection, new Actor(Caller.ANONYMOUS, visitor.address()), Deed.refused(DEED, record));
        return new SignedInAs.Nobody();
    }
}
