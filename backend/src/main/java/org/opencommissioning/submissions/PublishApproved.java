package org.opencommissioning.submissions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.PublishSubmission;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.Published;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.Watcher;

/**
 * Publishes what was approved, at its time. The submission becomes "published" in the very transaction of its publication: a program
 * that is killed leaves all or nothing, and of two that try one wins.
 */
@Singleton
final class PublishApproved implements Job {
    private static final String DUE = "s.state = 'approved' and s.publish_at <= :now";

    private final DataSource writer;
    private final Clock clock;
    private final ReturnTypes types;
    private final ReadAgain readings;
    private final PublishSubmission publish;
    private final SubmissionEvents events;

    PublishApproved(
            @Named("writer") DataSource writer,
            Clock clock,
            ReturnTypes types,
            ReadAgain readings,
            PublishSubmission publish,
            SubmissionEvents events) {
        this.writer = writer;
        this.clock = clock;
        this.types = types;
        this.readings = readings;
        this.publish = publish;
        this.events = events;
    }

    @Override
    public boolean once() throws IOException, SQLException {
        var now = SubmissionRow.at(clock.instant());
        return Claim.one(
                writer, Claim.candidates(DUE).bind("now", now), Claim.still(DUE).bind("now", now), this::publish);
    }

    private void publish(long id) throws IOException, SQLException {
        SubmissionRow submission;
        try (var connection = writer.getConnection()) {
            submission = SubmissionRow.get(connection, id);
        }
        var came = publish(submission, types.get(submission.kind()));
        Transaction.in(writer, connection -> {
            if (came == null) {
                events.add(connection, id, "published", null, null);
            } else if (SubmissionRow.lock(connection, id).state() == SubmissionState.APPROVED) {
                submission.queue(connection);
                events.add(connection, id, "stopped", null, came);
            }
            return null;
        });
    }

    /** @return why it was not published; null when it was */
    private <R extends ReturnRow> String publish(SubmissionRow submission, PublishableReturn<R> type)
            throws IOException, SQLException {
        var reading = readings.read(type, submission, Watcher.NOBODY);
        if (!(reading.checked() instanceof Checked.Accepted<R> accepted)
                || !isAsApproved(
                        submission.id(), accepted.counts(), reading.findings().size())) {
            return "The file reads otherwise than when it was approved, because rules or the register have changed."
                    + " It is checked again.";
        }
        var correction = submission.reason() == null
                ? null
                : new Correction(
                        Cause.find(submission.cause() == null ? "" : submission.cause())
                                .orElse(Cause.OTHER),
                        submission.reason());
        var submitted = readings.submitted(submission, reading.findings(), accepted);
        return switch (publish.publish(type, submitted, correction, submission.approvedRole())) {
            case Published.AsEdition(long edition, long rows) -> null;
            case Published.NeedsReason(long edition, var period) ->
                "Edition " + edition + " was published for " + period.inWords()
                        + " after this was approved. It is checked again, and its changes are shown against that.";
            case Published.Overlaps(long edition, var period) ->
                "Edition " + edition + " was published for " + period.inWords() + " after this was approved.";
        };
    }

    private boolean isAsApproved(long id, Checked.Counts counts, int findings) throws SQLException {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select accepted_rows = :accepted
                       and accepted_pence = :pence
                       and refused_rows = :refused
                       and held_rows = :held
                       and (select count(*) from intake.finding f where f.submission_id = s.submission_id) = :findings
                       and coalesce(
                         (
                           select array_agg(p.edition order by p.edition)
                           from published.publication p
                           where p.kind = s.kind
                             and p.publisher = s.publisher
                             and p.period && s.period
                             and p.edition is not null
                             and p.superseded_by is null),
                         '{}') = (select against from intake.preview v where v.submission_id = s.submission_id)
                from intake.submission s
                where submission_id = :id
                """)
                    .bind("accepted", counts.accepted())
                    .bind("pence", counts.acceptedTotal().pence())
                    .bind("refused", counts.refused())
                    .bind("held", counts.held())
                    .bind("findings", findings)
                    .bind("id", id)
                    .get(connection, row -> row.getBoolean(1));
        }
    }
}
