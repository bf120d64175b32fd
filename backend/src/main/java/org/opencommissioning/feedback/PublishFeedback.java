package org.opencommissioning.feedback;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.PublishSubmission;
import org.opencommissioning.publication.Published;
import org.opencommissioning.returns.Submission;
import org.opencommissioning.returns.SubmitReturn;
import org.opencommissioning.returns.Submitted;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Publishes what moderators have let through of a HealthWatch's newest batch for a period, in place of what was public of it. */
@Singleton
public final class PublishFeedback {
    private static final String FOREIGN_KEY = "23503";
    private static final Correction MORE = new Correction("More of this period's feedback has been moderated.");

    private final DataSource writer;
    private final SubmitReturn submit;
    private final PublishSubmission publish;
    private final FeedbackReturn type;

    PublishFeedback(
            @Named("writer") DataSource writer, SubmitReturn submit, PublishSubmission publish, FeedbackReturn type) {
        this.writer = writer;
        this.submit = submit;
        this.publish = publish;
        this.type = type;
    }

    /** @return empty when there is no batch, or nothing new to say of it */
    public Optional<Published> publish(Caller caller, OrganisationCode healthwatch, Period period)
            throws SQLException, IOException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        try {
            return newest(healthwatch, period);
        } catch (SQLException e) {
            if (FOREIGN_KEY.equals(e.getSQLState())) {
                // HealthWatch took an item back after it was read: what is decided now is published.
                return newest(healthwatch, period);
            }
            throw e;
        }
    }

    /** Publishes the batch of an item that was just decided, when nothing of the batch waits any more. */
    public Optional<Published> publishWhole(Caller caller, long itemId) throws SQLException, IOException {
        Optional<Batch> whole;
        try (var connection = writer.getConnection()) {
            whole = Sql.of("""
                select s.publisher, lower(s.period), upper(s.period)
                from intake.feedback_item i
                join intake.submission s using (submission_id)
                where i.item_id = :item
                  and not exists (
                    select
                    from intake.feedback_item other
                    where other.submission_id = s.submission_id
                      and not exists (select from intake.feedback_decision d where d.item_id = other.item_id))
                """)
                    .bind("item", itemId)
                    .find(
                            connection,
                            row -> new Batch(
                                    new OrganisationCode(row.getString(1)),
                                    new Period(
                                            row.getDate(2).toLocalDate(),
                                            row.getDate(3).toLocalDate())));
        }
        return whole.isEmpty()
                ? Optional.empty()
                : publish(caller, whole.get().healthwatch(), whole.get().period());
    }

    private record Batch(OrganisationCode healthwatch, Period period) {}

    /** One at a time of a HealthWatch: a lock of this connection, while others do the work. */
    private Optional<Published> newest(OrganisationCode healthwatch, Period period) throws SQLException, IOException {
        try (var connection = writer.getConnection()) {
            lock(connection, "pg_advisory_lock", healthwatch);
            try {
                return publishNewest(healthwatch, period);
            } finally {
                lock(connection, "pg_advisory_unlock", healthwatch);
            }
        }
    }

    private static void lock(Connection connection, String act, OrganisationCode healthwatch) throws SQLException {
        Sql.of("select " + act + "(hashtext('publish-feedback'), hashtext(:publisher))")
                .bind("publisher", healthwatch.text())
                .get(connection, row -> row);
    }

    private Optional<Published> publishNewest(OrganisationCode healthwatch, Period period)
            throws SQLException, IOException {
        var submission = find(healthwatch, period);
        if (submission.isEmpty()) {
            return Optional.empty();
        }
        var accepted = submit.again(type, submission.get().id());
        if (accepted.isEmpty() || isPublic(healthwatch, period, accepted.get())) {
            return Optional.empty();
        }
        long id = submission.get().published()
                ? follow(submission.get().id())
                : submission.get().id();
        var first = accepted.get().submission();
        var ready = new Submitted.Accepted<>(
                new Submission(
                        id, first.kind(), first.publisher(), first.period(), first.fileName(), first.fileSha256()),
                accepted.get().checked(),
                accepted.get().findings());
        return Optional.of(publish.publish(type, ready, MORE, "moderator"));
    }

    /** Whether what is public holds these very items, and says of as many that they wait or were returned. */
    private boolean isPublic(OrganisationCode healthwatch, Period period, Submitted.Accepted<FeedbackRow> accepted)
            throws SQLException, IOException {
        var items = new TreeSet<Long>();
        accepted.checked().rows().forEach(row -> items.add(row.itemId()));
        var counts = accepted.checked().counts();
        if (items.isEmpty() && counts.refused() == 0) {
            return true;
        }
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select exists (
                  select
                  from published.publication p
                  where p.kind = :kind
                    and p.publisher = :publisher
                    and p.period = daterange(:from, :to)
                    and p.edition is not null
                    and p.superseded_by is null
                    and p.held_rows = :held
                    and p.refused_rows = :refused
                    and :items = array(
                      select f.item_id
                      from published.feedback f
                      where f.publication_id = p.publication_id
                      order by f.item_id))
                """)
                    .bind("kind", FeedbackReturn.KIND)
                    .bind("publisher", healthwatch.text())
                    .bind("from", period.from())
                    .bind("to", period.to())
                    .bind("held", counts.held())
                    .bind("refused", counts.refused())
                    .bind("items", items.toArray(Long[]::new))
                    .get(connection, row -> row.getBoolean(1));
        }
    }

    /** A submission is published once: what is published of its file later is a submission of its own (decisions/0342). */
    private long follow(long submission) throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            long next = Sql.of("""
                insert into intake.submission
                  (kind, publisher, period, file_id, file_name, submitted_at, state, submitted_by, read_rows, accepted_rows,
                   refused_rows, held_rows, follows)
                select kind, publisher, period, file_id, file_name, submitted_at, 'accepted', submitted_by, read_rows,
                       accepted_rows, refused_rows, held_rows, submission_id
                from intake.submission
                where submission_id = :id
                returning submission_id
                """).bind("id", submission).get(connection, row -> row.getLong(1));
            Sql.of("update intake.feedback_item set submission_id = :next where submission_id = :id")
                    .bind("next", next)
                    .bind("id", submission)
                    .update(connection);
            return next;
        });
    }

    private record Sent(long id, boolean published) {}

    private Optional<Sent> find(OrganisationCode healthwatch, Period period) throws SQLException {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select submission_id, state
                from intake.submission
                where kind = :kind
                  and publisher = :publisher
                  and period = daterange(:from, :to)
                  and state in ('accepted', 'published')
                order by submission_id desc
                limit 1
                """)
                    .bind("kind", FeedbackReturn.KIND)
                    .bind("publisher", healthwatch.text())
                    .bind("from", period.from())
                    .bind("to", period.to())
                    .find(
                            connection,
                            row -> new Sent(row.getLong(1), row.getString(2).equals("published")));
        }
    }
}
