package org.opencommissioning.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.mail.Letter;
import org.opencommissioning.mail.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds a body of what people said of it and it has not answered, 4 and 12 weeks after it was asked: each time once, by mail to whoever may answer
 * for it today. That a reminder was given is written with the mail, so that neither a crash nor a restart repeats or loses one. Where nobody may
 * answer, the reminder waits until somebody may.
 */
@Singleton
@Requires(property = "datasources.writer.url")
@Requires(property = "datasources.reader.url")
final class RemindOfAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(RemindOfAnswers.class);
    private static final List<Integer> WEEKS = List.of(4, 12);
    private static final int MOST_SHOWN = 40;

    private final DataSource writer;
    private final Snapshots snapshots;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Clock clock;

    RemindOfAnswers(
            @Named("writer") DataSource writer,
            Snapshots snapshots,
            Outbox outbox,
            PortalAddress address,
            Clock clock) {
        this.writer = writer;
        this.snapshots = snapshots;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${portal.reminders.every:10m}", fixedDelay = "${portal.reminders.every:10m}")
    void remindAll() {
        try {
            var today = LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND);
            for (var body : unanswered(today).entrySet()) {
                Transaction.in(writer, connection -> remind(connection, body.getKey(), body.getValue(), today));
            }
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.error("Reminders were not written", e);
        }
    }

    /** What nobody has answered and was asked four weeks ago or earlier, by the body that it is about. */
    private Map<String, List<Feedback>> unanswered(LocalDate today) {
        return snapshots
                .readInTransaction(AsAt.NEWEST, State.ALL, snapshot -> {
                    var where = FeedbackFilter.ALL
                            .where(snapshot.state())
                            .and("answer.answered_on is null")
                            .and("f.asked_on <= :before", "before", today.minusWeeks(WEEKS.getFirst()));
                    var bodies = new TreeMap<String, List<Feedback>>();
                    snapshot.list(
                                    FeedbackQueries.all(where, "order by f.asked_on, f.publication_id, f.line"),
                                    Feedback::read)
                            .forEach(item -> bodies.computeIfAbsent(
                                            item.about().code().text(), code -> new ArrayList<>())
                                    .add(item));
                    return bodies;
                })
                .value();
    }

    private Void remind(Connection connection, String body, List<Feedback> items, LocalDate today) throws SQLException {
        var people = people(connection, body, today);
        if (people.isEmpty()) {
            return null;
        }
        var due = new ArrayList<Feedback>();
        for (var item : items) {
            boolean reminded = false;
            for (int weeks : WEEKS) {
                reminded |= !item.askedOn().plusWeeks(weeks).isAfter(today) && isFirst(connection, item, weeks);
            }
            if (reminded) {
                due.add(item);
            }
        }
        if (!due.isEmpty()) {
            for (var person : people) {
                outbox.put(connection, letter(person, due));
            }
        }
        return null;
    }

    /** Whoever may prepare an answer or approve it. */
    private static List<String> people(Connection connection, String body, LocalDate today) throws SQLException {
        return Sql.of("""
            select distinct a.email
            from intake.account a
            join intake.account_grant g using (account_id)
            where g.organisation = :body
              and g.role in ('preparer', 'approver')
              and g.first_day <= :today
              and (g.last_day is null or g.last_day >= :today)
              and a.state = 'open'
            order by a.email
            """).bind("body", body).bind("today", today).list(connection, row -> row.getString(1));
    }

    private boolean isFirst(Connection connection, Feedback item, int weeks) throws SQLException {
        return Sql.of("""
            insert into intake.feedback_reminder (healthwatch, reference, weeks, reminded_at)
            values (:healthwatch, :reference, :weeks, :now)
            on conflict do nothing
            """)
                        .bind("healthwatch", item.healthwatch().code().text())
                        .bind("reference", item.reference())
                        .bind("weeks", weeks)
                        .bind("now", Timestamp.from(clock.instant()))
                        .update(connection)
                > 0;
    }

    private Letter letter(String person, List<Feedback> due) {
        var about = due.getFirst().about().name();
        var text = new StringBuilder("""
            Hello,

            people told HealthWatch of care at %s, and nobody has answered yet:

            """.formatted(about));
        due.stream()
                .limit(MOST_SHOWN)
                .forEach(item -> text.append("- ")
                        .append(item.healthwatch().name())
                        .append(", ")
                        .append(item.reference())
                        .append(", asked on ")
                        .append(item.askedOn())
                        .append(item.dueOn() == null ? "" : ", answer due on " + item.dueOn())
                        .append("\n  ")
                        .append(address.link("/work/answers?healthwatch="
                                + item.healthwatch().code() + "&reference=" + item.reference()))
                        .append('\n'));
        if (due.size() > MOST_SHOWN) {
            text.append("- and more: ").append(address.link("/work/answers")).append('\n');
        }
        text.append("\nEverybody can see how long it takes. Reminders come after 4 and after 12 weeks, once each.\n");
        return new Letter(
                person,
                due.size() == 1
                        ? "Feedback from patients waits for your answer"
                        : due.size() + " items of feedback wait for your answer",
                text.toString());
    }
}
