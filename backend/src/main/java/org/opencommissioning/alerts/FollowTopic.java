package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.mail.Letter;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.security.Network;

/**
 * Somebody asks to be told by mail. Nothing begins before whoever reads the address's mail has confirmed it. Who asks does not learn
 * whether the address follows anything, and nobody can fill a stranger's mailbox or put words of their own into it.
 */
@Singleton
@Requires(property = "datasources.writer.url")
public final class FollowTopic {
    static final int MOST = 50;

    private final DataSource writer;
    private final RecentCounts counts;
    private final SubscriptionLinks links;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Clock clock;

    FollowTopic(
            @Named("writer") DataSource writer,
            RecentCounts counts,
            SubscriptionLinks links,
            Outbox outbox,
            PortalAddress address,
            Clock clock) {
        this.writer = writer;
        this.counts = counts;
        this.links = links;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Asked {
        /** A mail is on its way, if it may be sent to this address. */
        TAKEN,
        /** Too many ask from there, or everywhere, just now. */
        TOO_MANY
    }

    /**
     * @param email as {@code Account.emailOf} gives it
     * @param title of the topic, in words of ours
     * @param from  the address of the request
     */
    public Asked ask(String email, Topic topic, String title, Rhythm rhythm, String from)
            throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            if (!counts.admit(connection, RecentCounts.Bound.SIGN_UPS_OF_NETWORK, Network.of(from))
                    || !counts.admit(connection, RecentCounts.Bound.SIGN_UPS, "all")) {
                return Asked.TOO_MANY;
            }
            if (counts.admit(connection, RecentCounts.Bound.MAILS_TO_ADDRESS, mailbox(email))) {
                write(connection, email, topic, title, rhythm);
            }
            return Asked.TAKEN;
        });
    }

    /** Where mail to an address ends up: what stands behind a plus is the reader's own label. */
    private static String mailbox(String email) {
        int at = email.lastIndexOf('@');
        return email.substring(0, at).replaceAll("\\+.*", "") + email.substring(at);
    }

    private void write(Connection connection, String email, Topic topic, String title, Rhythm rhythm)
            throws SQLException {
        var kept = keep(connection, email, topic, rhythm);
        if (kept.confirmed()) {
            var link = links.make(connection, kept.id(), SubscriptionLinks.Purpose.MANAGE);
            outbox.put(connection, known(kept, title, address.link("/follow/manage?token=" + link.text())));
        } else if (following(connection, email) < MOST) {
            links.endAll(connection, kept.id(), SubscriptionLinks.Purpose.CONFIRM);
            var link = links.make(connection, kept.id(), SubscriptionLinks.Purpose.CONFIRM);
            outbox.put(connection, invitation(kept, title, address.link("/follow/confirm?token=" + link.text())));
        }
    }

    private Subscription keep(Connection connection, String email, Topic topic, Rhythm rhythm) throws SQLException {
        var now = Timestamp.from(clock.instant());
        return Sql.of("""
            insert into intake.subscription (email, what, question, rhythm, asked_at, edition, next_at)
            values (:email, :what, :question, :rhythm, :now, 0, :now)
            on conflict (email, what, question) do update
              set asked_at = excluded.asked_at,
                  rhythm = case when subscription.confirmed_at is null then excluded.rhythm else subscription.rhythm end
            returning\s\
            """ + Subscription.COLUMNS)
                .bind("email", email)
                .bind("what", topic.what().slug())
                .bind("question", topic.query())
                .bind("rhythm", rhythm.slug())
                .bind("now", now)
                .get(connection, Subscription::read);
    }

    private static long following(Connection connection, String email) throws SQLException {
        return Sql.of("select count(*) from intake.subscription where email = :email and confirmed_at is not null")
                .bind("email", email)
                .get(connection, row -> row.getLong(1));
    }

    private static Letter invitation(Subscription asked, String title, String link) {
        return new Letter(
                asked.email(),
                "Confirm that you want mail from Open Commissioning",
                """
                Hello,

                somebody, probably you, wants this address to be told what is new here, %s:

                %s

                If that is right, open this page within two days and press the button:

                %s

                If it was not you, you need do nothing: no other mail comes, and the address is deleted.
                """.formatted(asked.rhythm() == Rhythm.DAILY ? "once a day" : "once a week", title, link),
                new Letter.Following(asked.id(), null));
    }

    private static Letter known(Subscription asked, String title, String link) {
        return new Letter(
                asked.email(),
                "You follow this already",
                """
                Hello,

                somebody, probably you, has asked that this address be told of:

                %s

                You follow that already. Here you change how often mail comes, or stop it:

                %s
                """.formatted(title, link),
                new Letter.Following(asked.id(), null));
    }
}
