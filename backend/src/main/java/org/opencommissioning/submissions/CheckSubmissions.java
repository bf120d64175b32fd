package org.opencommissioning.submissions;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.publication.Preview;
import org.opencommissioning.publication.Previewed;
import org.opencommissioning.publication.PublishSubmission;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.DestroyKeptFile;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Findings;
import org.opencommissioning.returns.KeptFile;
import org.opencommissioning.returns.KeptFiles;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.ScanFile;
import org.opencommissioning.returns.UnderstoodColumn;
import org.opencommissioning.returns.Watcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks what has come in and makes its preview, in the background. A check that was cut off begins anew. */
@Singleton
final class CheckSubmissions implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(CheckSubmissions.class);
    private static final String WAITING = "s.state in ('queued', 'checking')";
    private static final int MOST_ATTEMPTS = 5;

    private final DataSource writer;
    private final Clock clock;
    private final ObjectMapper json;
    private final ReturnTypes types;
    private final SaidOfFile files;
    private final ReadAgain readings;
    private final PublishSubmission publish;
    private final SubmissionEvents events;
    private final ScanFile scan;

    CheckSubmissions(
            @Named("writer") DataSource writer,
            Clock clock,
            ObjectMapper json,
            ReturnTypes types,
            SaidOfFile files,
            ReadAgain readings,
            PublishSubmission publish,
            SubmissionEvents events,
            ScanFile scan) {
        this.writer = writer;
        this.clock = clock;
        this.json = json;
        this.types = types;
        this.files = files;
        this.readings = readings;
        this.publish = publish;
        this.events = events;
        this.scan = scan;
    }

    @Override
    public int atATime() {
        return 2;
    }

    @Override
    public boolean once() throws IOException, SQLException {
        return Claim.one(writer, Claim.candidates(WAITING), Claim.still(WAITING), this::check);
    }

    private void check(long id) throws IOException, SQLException {
        var submission = begin(id);
        try {
            if (submission.attempts() > MOST_ATTEMPTS) {
                giveUp(submission, "The check was broken off " + MOST_ATTEMPTS + " times, and the fault is ours.");
                return;
            }
            long already = publishedAlready(submission);
            if (already > 0) {
                giveUp(submission, "These very bytes are published already, as edition " + already + ".");
                return;
            }
            var harm = harm(submission);
            if (harm.isPresent()) {
                giveUp(
                        submission,
                        "The file holds what the scanner of files knows as harmful (" + harm.get()
                                + "). It was destroyed.");
                return;
            }
            check(submission, types.get(submission.kind()));
        } catch (IOException | SQLException | RuntimeException fault) {
            var reference = UUID.randomUUID().toString();
            LOG.error("The check of submission {} failed, reference {}", id, reference, fault);
            if (submission.attempts() >= MOST_ATTEMPTS) {
                giveUp(
                        submission,
                        "The file could not be checked, and the fault is ours. Reference: " + reference + ".");
            } else {
                throw fault;
            }
        }
    }

    private SubmissionRow begin(long id) throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            Sql.of("""
                update intake.submission
                set state = 'checking', attempts = attempts + 1, rows_seen = 0, rows_known = null
                where submission_id = :id
                  and state in ('queued', 'checking')
                """).bind("id", id).update(connection);
            return SubmissionRow.get(connection, id);
        });
    }

    private long publishedAlready(SubmissionRow submission) throws IOException, SQLException {
        try (var connection = writer.getConnection()) {
            var file = KeptFiles.hashed(writer, KeptFiles.get(connection, submission.fileId()));
            if (submission.follows() != null) {
                return 0;
            }
            return Sql.of("""
                select p.edition
                from intake.file f
                join intake.submission s using (file_id)
                join published.publication p using (publication_id)
                where f.sha256 = :sha256
                  and s.kind = :kind
                  and s.publisher = :publisher
                  and s.period = daterange(:from, :to)
                  and p.superseded_by is null
                  and p.withdrawn_by is null
                """)
                    .bind("sha256", file.sha256())
                    .bind("kind", submission.kind())
                    .bind("publisher", submission.publisher().text())
                    .bind("from", submission.period().from())
                    .bind("to", submission.period().to())
                    .find(connection, row -> row.getLong(1))
                    .orElse(0L);
        }
    }

    private Optional<String> harm(SubmissionRow submission) throws IOException, SQLException {
        if (submission.nil()) {
            return Optional.empty();
        }
        KeptFile file;
        try (var connection = writer.getConnection()) {
            file = KeptFiles.get(connection, submission.fileId());
        }
        return scan.scan(file);
    }

    private <R extends ReturnRow> void check(SubmissionRow submission, PublishableReturn<R> type)
            throws IOException, SQLException {
        var progress = new CheckProgress(writer, submission.id());
        var reading = readings.read(type, submission, progress);
        progress.end();
        switch (reading.checked()) {
            case Checked.Refused<R>() ->
                end(submission, SubmissionState.REFUSED, reading.findings(), progress.columns(), null, null, null);
            case Checked.Destroyed<R>() -> destroy(submission, reading.findings());
            case Checked.Accepted<R> accepted -> {
                switch (publish.preview(type, readings.submitted(submission, reading.findings(), accepted))) {
                    case Previewed.Whole whole ->
                        end(
                                submission,
                                SubmissionState.ACCEPTED,
                                reading.findings(),
                                progress.columns(),
                                accepted.counts(),
                                whole,
                                null);
                    case Previewed.Overlaps(long edition, var period) ->
                        end(
                                submission,
                                SubmissionState.REFUSED,
                                reading.findings(),
                                progress.columns(),
                                accepted.counts(),
                                null,
                                "Edition " + edition + " is published for " + period.inWords()
                                        + ", of which this return covers a part only. Send a return for all of that"
                                        + " period.");
                }
            }
        }
    }

    /** Its bytes go at once, whatever somebody has done to the submission meanwhile; what is to be mended remains. */
    private void destroy(SubmissionRow submission, List<Finding> findings) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            DestroyKeptFile.now(connection, submission.fileId());
            return null;
        });
        end(submission, SubmissionState.REFUSED, findings, List.of(), null, null, null);
    }

    /** All that came of the check, at once; nothing of it where somebody has done something to the submission meanwhile. */
    private void end(
            SubmissionRow submission,
            SubmissionState state,
            List<Finding> findings,
            List<UnderstoodColumn> columns,
            Checked.Counts counts,
            Previewed.Whole preview,
            String problem)
            throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            var now = SubmissionRow.lock(connection, submission.id());
            if (now.state() != SubmissionState.CHECKING) {
                return null;
            }
            Findings.replace(connection, submission.id(), findings);
            HeldRows.keep(connection, submission.id());
            if (state == SubmissionState.ACCEPTED && !submission.nil()) {
                received(connection, submission);
            }
            record(connection, submission.id(), state, columns, counts, problem);
            keep(connection, submission.id(), preview);
            events.add(connection, submission.id(), "checked", null, problem);
            return null;
        });
    }

    private void received(Connection connection, SubmissionRow submission) throws SQLException, IOException {
        var file = KeptFiles.get(connection, submission.fileId());
        types.get(submission.kind())
                .received(
                        connection,
                        new org.opencommissioning.returns.Submission(
                                submission.id(),
                                submission.kind(),
                                submission.publisher(),
                                submission.period(),
                                submission.fileName(),
                                file.sha256()),
                        files.delivery(submission, Watcher.NOBODY));
    }

    private void record(
            Connection connection,
            long id,
            SubmissionState state,
            List<UnderstoodColumn> columns,
            Checked.Counts counts,
            String problem)
            throws SQLException, IOException {
        var understood = json.writeValueAsString(Argument.listOf(UnderstoodColumn.class), columns);
        Sql.of("""
            update intake.submission
            set state = :state,
                attempts = 0,
                read_rows = :read,
                accepted_rows = :accepted,
                refused_rows = :refused,
                held_rows = :held,
                accepted_pence = :accepted_pence,
                refused_pence = :refused_pence,
                held_pence = :held_pence,
                understood = :understood::jsonb,
                problem = :problem
            where submission_id = :id
            """)
                .bind("state", state.slug())
                .bind("read", counts == null ? 0 : counts.read())
                .bind("accepted", counts == null ? 0 : counts.accepted())
                .bind("refused", counts == null ? 0 : counts.refused())
                .bind("held", counts == null ? 0 : counts.held())
                .bind(
                        "accepted_pence",
                        counts == null ? null : counts.acceptedTotal().pence())
                .bind(
                        "refused_pence",
                        counts == null ? null : counts.refusedTotal().pence())
                .bind("held_pence", counts == null ? null : counts.heldTotal().pence())
                .bind("understood", understood)
                .bind("problem", problem)
                .bind("id", id)
                .update(connection);
    }

    private void keep(Connection connection, long id, Previewed.Whole preview) throws SQLException, IOException {
        for (var table : List.of("preview_change", "preview")) {
            Sql.of("delete from intake." + table + " where submission_id = :id")
                    .bind("id", id)
                    .update(connection);
        }
        if (preview == null) {
            return;
        }
        Sql.of("""
            insert into intake.preview (submission_id, made_at, against, content)
            values (:id, :at, :against, :content::jsonb)
            """)
                .bind("id", id)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("against", preview.preview().against().toArray(Long[]::new))
                .bind("content", json.writeValueAsString(preview.preview()))
                .update(connection);
        var changes = new ArrayList<String>();
        for (var change : preview.changes()) {
            changes.add(json.writeValueAsString(Argument.of(Preview.RowChange.class), change));
        }
        Sql.of("""
            insert into intake.preview_change (submission_id, number, content)
            select :id, number, content::jsonb
            from unnest(:changes::text[]) with ordinality as c (content, number)
            """)
                .bind("id", id)
                .bind("changes", connection.createArrayOf("text", changes.toArray()))
                .update(connection);
    }

    private void giveUp(SubmissionRow submission, String problem) throws SQLException, IOException {
        end(submission, SubmissionState.REFUSED, List.of(), List.of(), null, null, problem);
    }
}
