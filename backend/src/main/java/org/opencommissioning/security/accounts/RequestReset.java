package org.opencommissioning.security.accounts;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.mail.Letter;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;

/** Somebody has forgotten a password. Whoever asks learns nothing; who has the account gets a mail, three an hour at most. */
@Singleton
public final class RequestReset {
    private static final int MOST = 3;
    private static final Duration SPAN = Duration.ofHours(1);

    private final DataSource writer;
    private final AccountQueries accounts;
    private final Links links;
    private final Outbox outbox;
    private final PortalAddress address;
    private final AuditTrail trail;
    private final Clock clock;

    RequestReset(
            @Named("writer") DataSource writer,
            AccountQueries accounts,
            Links links,
            Outbox outbox,
            PortalAddress address,
            AuditTrail trail,
            Clock clock) {
        this.writer = writer;
        this.accounts = accounts;
        this.links = links;
        this.outbox = outbox;
        this.address = address;
        this.trail = trail;
        this.clock = clock;
    }

    public void request(Actor actor, String email) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            var account = accounts.find(connection, email).filter(found -> found.state() != Account.State.CLOSED);
            if (account.isPresent() && recent(connection, account.get().id()) < MOST) {
                var secret = links.make(connection, account.get().id(), Links.Purpose.RESET);
                outbox.put(connection, letter(account.get(), address.link("/set-password?token=" + secret.text())));
            }
            var record = account.map(found -> "account " + found.id()).orElse(null);
            trail.record(connection, actor, Deed.done("request-reset", record));
            return null;
        });
    }

    private long recent(Connection connection, long account) throws SQLException {
        return Sql.of("""
            select count(*)
            from intake.account_link
            where account_id = :account
              and purpose = 'reset'
              and made_at > :since
            """)
                .bind("account", account)
                .bind("since", Timestamp.from(clock.instant().minus(SPAN)))
                .get(connection, row -> row.getLong(1));
    }

    private static Letter letter(Account account, String link) {
        return new Letter(account.email(), "Set a new password", """
            Dear %s,

            somebody, probably you, has asked for a new password at Open Commissioning. Set it here within 30 minutes:

            %s

            The link works once. If it was not you, you need do nothing: your password stays as it is.
            """.formatted(account.name(), link));
    }
}
