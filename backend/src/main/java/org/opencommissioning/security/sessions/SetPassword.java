package org.opencommissioning.security.sessions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.accounts.Links;
import org.opencommissioning.security.accounts.Passwords;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;

/** Sets a password: by a link that was sent, or by whoever knows the present one. Every session ends, and no browser is known. */
@Singleton
public final class SetPassword {
    private final DataSource writer;
    private final AccountQueries accounts;
    private final Links links;
    private final Sessions sessions;
    private final KnownDevices devices;
    private final AuditTrail trail;

    SetPassword(
            @Named("writer") DataSource writer,
            AccountQueries accounts,
            Links links,
            Sessions sessions,
            KnownDevices devices,
            AuditTrail trail) {
        this.writer = writer;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.devices = devices;
        this.trail = trail;
    }

    /** What came of it. */
    public sealed interface Set {
        record Done() implements Set {}

        /** The link was used, is too old or never was one. */
        record NoSuchLink() implements Set {}

        /** The present password is another. */
        record Wrong() implements Set {}

        /** @param objection why the new password will not do, as a sentence */
        record Unfit(String objection) implements Set {}
    }

    /** Whether the link can be used now. */
    public boolean isUsable(Secret link) throws SQLException, IOException {
        return Transaction.in(writer, connection -> links.find(connection, link).isPresent());
    }

    public Set byLink(Actor actor, Secret link, String password) throws SQLException, IOException {
        var account = Transaction.in(writer, connection -> account(connection, link));
        if (account.isEmpty()) {
            return new Set.NoSuchLink();
        }
        var objection = objection(account.get(), password);
        if (objection.isPresent()) {
            return new Set.Unfit(objection.get());
        }
        var hash = Passwords.hash(password);
        return Transaction.in(writer, connection -> {
            if (account(connection, link).isEmpty()) {
                return new Set.NoSuchLink();
            }
            var self = new Caller.SignedIn(account.get().id(), account.get().name(), List.of());
            set(connection, new Actor(self, actor.address()), account.get().id(), hash);
            return new Set.Done();
        });
    }

    /** @param present the password as it is */
    public Set byPresent(Actor actor, long id, String present, String password) throws SQLException, IOException {
        var account = Transaction.in(writer, connection -> accounts.find(connection, id))
                .orElseThrow();
        var kept = Transaction.in(writer, connection -> Optional.ofNullable(accounts.passwordHash(connection, id)));
        if (!Passwords.matches(present, kept.orElse(null))) {
            Transaction.in(writer, connection -> {
                trail.record(connection, actor, Deed.refused("set-password", "account " + id));
                return null;
            });
            return new Set.Wrong();
        }
        var objection = objection(account, password);
        if (objection.isPresent()) {
            return new Set.Unfit(objection.get());
        }
        var hash = Passwords.hash(password);
        return Transaction.in(writer, connection -> {
            set(connection, actor, id, hash);
            return new Set.Done();
        });
    }

    private Optional<Account> account(Connection connection, Secret link) throws SQLException {
        var id = links.find(connection, link);
        return id.isEmpty() ? Optional.empty() : accounts.find(connection, id.get());
    }

    private static Optional<String> objection(Account account, String password) {
        return Passwords.objection(password, account.email(), account.name());
    }

    private void set(Connection connection, Actor actor, long account, String hash) throws SQLException {
        Sql.of("update intake.account set password_hash = :hash, state = 'open' where account_id = :account"
                        + " and state <> 'closed'")
                .bind("hash", hash)
                .bind("account", account)
                .update(connection);
        links.endAll(connection, account);
        sessions.endAll(connection, account);
        devices.forget(connection, account);
        trail.record(connection, actor, Deed.done("set-password", "account " + account));
    }
}
