package org.opencommissioning.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox by the configured server, oldest first. What fails is tried again after 1, 2, 4 … minutes, twelve
 * times, then given up. Several nodes may do it at once: a mail is one node's while it is sent.
 */
@Singleton
@Requires(property = "portal.mail.host")
@Requires(property = "datasources.writer.url")
final class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int MOST_TRIES = 12;
    private static final int AT_ONCE = 100;

    private final DataSource writer;
    private final MailSettings settings;
    private final Clock clock;

    SendMail(@Named("writer") DataSource writer, MailSettings settings, Clock clock) {
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
    }

    private record Waiting(long id, Letter letter, int tries) {}

    /** One mail keeps its name however often it is sent, so that a receiver knows a repeat. */
    private static final class NamedMessage extends MimeMessage {
        private final String name;

        private NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    @Scheduled(initialDelay = "${portal.mail.every:5s}", fixedDelay = "${portal.mail.every:5s}")
    void sendAll() {
        try {
            for (int i = 0; i < AT_ONCE && sendNext(); i++) {
                // One at a time, each in its own transaction.
            }
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.error("Mail was not sent", e);
        }
    }

    /** @return whether there was one */
    boolean sendNext() throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            var next = next(connection);
            if (next.isEmpty()) {
                return false;
            }
            var mail = next.get();
            try {
                send(mail);
                sent(connection, mail.id());
            } catch (MessagingException e) {
                // Neither recipient nor words are logged.
                LOG.warn(
                        "Mail {} was not sent, try {}: {}",
                        mail.id(),
                        mail.tries() + 1,
                        e.getClass().getSimpleName());
                later(connection, mail);
            }
            return true;
        });
    }

    private Optional<Waiting> next(Connection connection) throws SQLException {
        return Sql.of("""
            select mail_id, recipient, subject, body, tries, subscription_id, unsubscribe
            from intake.mail
            where sent_at is null
              and given_up_at is null
              and next_try_at <= :now
            order by next_try_at, mail_id
            limit 1
            for update skip locked
            """)
                .bind("now", Timestamp.from(clock.instant()))
                .find(
                        connection,
                        row -> new Waiting(
                                row.getLong(1),
                                new Letter(row.getString(2), row.getString(3), row.getString(4), following(row)),
                                row.getInt(5)));
    }

    private static Letter.@Nullable Following following(ResultSet row) throws SQLException {
        var subscription = row.getObject(6, Long.class);
        return subscription == null ? null : new Letter.Following(subscription, row.getString(7));
    }

    private void send(Waiting mail) throws MessagingException {
        var letter = mail.letter();
        var message = new NamedMessage(settings.session(), name(mail.id()));
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        var following = letter.following();
        if (following != null && following.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + following.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (settings.user() == null) {
            Transport.send(message);
        } else {
            Transport.send(message, settings.user(), settings.password());
        }
    }

    private String name(long mail) {
        int at = settings.from().lastIndexOf('@');
        return "<portal-mail-" + mail + "@" + settings.from().substring(at + 1) + ">";
    }

    /** Its words are forgotten: links in them are secrets. */
    private void sent(Connection connection, long id) throws SQLException {
        Sql.of("update intake.mail set sent_at = :now, body = '', unsubscribe = null where mail_id = :id")
                .bind("now", Timestamp.from(clock.instant()))
                .bind("id", id)
                .update(connection);
    }

    private void later(Connection connection, Waiting mail) throws SQLException {
        int tries = mail.tries() + 1;
        boolean given = tries >= MOST_TRIES;
        var now = clock.instant();
        Sql.of("""
            update intake.mail
            set tries = :tries,
                next_try_at = :next,
                given_up_at = :given,
                body = case when :tries < 12 then body else '' end,
                unsubscribe = case when :tries < 12 then unsubscribe end
            where mail_id = :id
            """)
                .bind("tries", tries)
                .bind("next", Timestamp.from(now.plus(Duration.ofMinutes(1L << (tries - 1)))))
                .bind("given", given ? Timestamp.from(now) : null)
                .bind("id", mail.id())
                .update(connection);
    }
}
