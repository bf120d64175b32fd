package org.opencommissioning.security.openid;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.security.sessions.SignedInAs;
import org.opencommissioning.security.sessions.Visitor;
import org.opencommissioning.security.sessions.Welcome;

/**
 * Signs in by the provider whoever has an account: the first time by an e-mail address that the provider has verified, from then
 * on by the provider's own name for them alone. Nobody gets an account by coming.
 */
@Singleton
@Requires(bean = OpenIdSettings.class)
public final class SignInByOpenId {
    private static final String DEED = "sign-in-by-openid";
    private static final Duration ON_THE_WAY = Duration.ofMinutes(10);

    private final DataSource writer;
    private final Provider provider;
    private final AccountQueries accounts;
    private final Welcome welcome;
    private final AuditTrail trail;
    private final Clock clock;

    SignInByOpenId(
            @Named("writer") DataSource writer,
            Provider provider,
            AccountQueries accounts,
            Welcome welcome,
            AuditTrail trail,
            Clock clock) {
        this.writer = writer;
        this.provider = provider;
        this.accounts = accounts;
        this.welcome = welcome;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param browser what the browser keeps until it comes back */
    public record SetOff(URI to, Secret browser) {}

    /** What came of it, and where it leads. */
    public record CameBack(SignedInAs as, String then) {}

    public SetOff setOff(String then) throws SQLException, IOException {
        var state = Secret.draw();
        var browser = Secret.draw();
        var nonce = Secret.draw().text();
        var verifier = Secret.draw().text();
        var to = provider.setOff(state.text(), nonce, verifier);
        Transaction.in(writer, connection -> {
            Sql.of("delete from intake.openid_visit where expires_at < :now")
                    .bind("now", Timestamp.from(clock.instant()))
                    .update(connection);
            return Sql.of("""
                insert into intake.openid_visit (state_hash, browser_hash, nonce, verifier, leads_to, expires_at)
                values (:state, :browser, :nonce, :verifier, :then, :expires)
                """)
                    .bind("state", state.hash())
                    .bind("browser", browser.hash())
                    .bind("nonce", nonce)
                    .bind("verifier", verifier)
                    .bind("then", then)
                    .bind("expires", Timestamp.from(clock.instant().plus(ON_THE_WAY)))
                    .update(connection);
        });
        return new SetOff(to, browser);
    }

    private record Visit(String nonce, String verifier, String then) {}

    /** @param browser what the browser kept; a visit that another browser began leads nowhere */
    public CameBack comeBack(Secret state, Secret browser, String code, Visitor visitor)
            throws SQLException, IOException {
        var visit = Transaction.in(writer, connection -> take(connection, state, browser));
        if (visit.isEmpty()) {
            return new CameBack(new SignedInAs.Nobody(), "/account");
        }
        var person = provider.person(code, visit.get().nonce(), visit.get().verifier());
        var as = Transaction.in(writer, connection -> {
            var account = person.isEmpty() ? Optional.<Account>empty() : account(connection, person.get());
            return account.isEmpty()
                    ? refuse(connection, visitor)
                    : welcome.in(connection, account.get(), visitor, DEED);
        });
        return new CameBack(as, visit.get().then());
    }

    /** Once. */
    private Optional<Visit> take(Connection connection, Secret state, Secret browser) throws SQLException {
        return Sql.of("""
            delete from intake.openid_visit
            where state_hash = :state and browser_hash = :browser and expires_at > :now
            returning nonce, verifier, leads_to
            """)
                .bind("state", state.hash())
                .bind("browser", browser.hash())
                .bind("now", Timestamp.from(clock.instant()))
                .find(connection, row -> new Visit(row.getString(1), row.getString(2), row.getString(3)));
    }

    private Optional<Account> account(Connection connection, Provider.Person person) throws SQLException {
        var linked = Sql.of("""
            select account_id
            from intake.account
            where openid_issuer = :issuer and openid_subject = :subject and state <> 'closed'
            """)
                .bind("issuer", person.issuer())
                .bind("subject", person.subject())
                .find(connection, row -> row.getLong(1));
        if (linked.isPresent()) {
            return opened(connection, linked.get());
        }
        var email = Account.emailOf(person.email());
        if (email == null) {
            return Optional.empty();
        }
        var found = Sql.of("""
            update intake.account
            set openid_issuer = :issuer, openid_subject = :subject
            where email = :email and state <> 'closed' and openid_subject is null
            returning account_id
            """)
                .bind("issuer", person.issuer())
                .bind("subject", person.subject())
                .bind("email", email)
                .find(connection, row -> row.getLong(1));
        return found.isEmpty() ? Optional.empty() : opened(connection, found.get());
    }

    /** Whoever was invited and comes by the provider needs no password. */
    private Optional<Account> opened(Connection connection, long account) throws SQLException {
        Sql.of("update intake.account set state = 'open' where account_id = :account and state = 'invited'")
                .bind("account", account)
                .update(connection);
        return accounts.find(connection, account);
    }

    private SignedInAs refuse(Connection connection, Visitor visitor) throws SQLException {
        trail.record(connection, new Actor(Caller.ANONYMOUS, visitor.address()), Deed.refused(DEED, null));
        return new SignedInAs.Nobody();
    }
}
