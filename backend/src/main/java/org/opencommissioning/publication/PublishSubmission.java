package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.Submitted;
import org.opencommissioning.transparencylog.Content;

/**
 * Makes an accepted submission public, in one transaction: the rows pass the wall, the log gets its entry, and what is derived
 * is brought up to date. The edition is taken last, so that a long publication does not keep others waiting.
 */
@Singleton
public final class PublishSubmission {
    private static final Set<String> CLASHES = Set.of("40P01", "40001");
    private static final int TRIES = 3;

    private final DataSource writer;
    private final PublicationRows publications;
    private final List<Derived> derived;
    private final List<PreviewRows> previews;

    PublishSubmission(
            @Named("writer") DataSource writer,
            PublicationRows publications,
            List<Derived> derived,
            List<PreviewRows> previews) {
        this.previews = previews;
        this.writer = writer;
        this.publications = publications;
        this.derived = derived;
    }

    /**
     * @param correction why it replaces what is live within the period; null for a first publication
     * @param approvedBy role of the person who approved: a slug of docs/log-format.md, section 5
     */
    public <R extends ReturnRow> Published publish(
            PublishableReturn<R> type,
            Submitted.Accepted<R> submitted,
            @Nullable Correction correction,
            String approvedBy)
            throws SQLException, IOException {
        return untilNoneMeets(() ->
                Transaction.in(writer, connection -> publish(connection, type, submitted, correction, approvedBy)));
    }

    /**
     * Does all that publishing does short of the log, looks at what came of it, and undoes it: what is shown is what the very same
     * steps will publish.
     */
    public <R extends ReturnRow> Previewed preview(PublishableReturn<R> type, Submitted.Accepted<R> submitted)
            throws SQLException, IOException {
        return untilNoneMeets(() -> {
            try (var connection = writer.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    return preview(connection, type, submitted);
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        });
    }

    private <R extends ReturnRow> Previewed preview(
            Connection connection, PublishableReturn<R> type, Submitted.Accepted<R> submitted)
            throws SQLException, IOException {
        publications.lock(connection, submitted.submission());
        var live = publications.listOverlapping(connection, submitted.submission());
        for (var other : live) {
            if (!submitted.submission().period().contains(other.period())) {
                return new Previewed.Overlaps(other.edition(), other.period());
            }
        }
        var draft = publications.begin(connection, submitted, new Step(null, live, "nobody"));
        writeRows(connection, type.publishedRows(), draft, submitted);
        var replaced = live.stream().map(Step.Live::publicationId).toList();
        var shown = previews.stream()
                .filter(rows -> rows.holds(type.kind()))
                .findFirst()
                .orElse(new SentPreview())
                .show(connection, draft.publicationId(), replaced);
        var counts = submitted.checked().counts();
        return new Previewed.Whole(
                new Preview(
                        live.stream().map(Step.Live::edition).toList(),
                        publications.sum(connection, replaced, type.isMoney()),
                        new Preview.Sum(counts.accepted(), type.isMoney() ? counts.acceptedTotal() : null),
                        new Preview.Sum(counts.held(), type.isMoney() ? counts.heldTotal() : null),
                        new Preview.Sum(counts.refused(), type.isMoney() ? counts.refusedTotal() : null),
                        shown.counts(),
                        shown.headings(),
                        shown.rows(),
                        shown.largest()),
                shown.changes());
    }

    private interface Attempt<T> {
        T run() throws SQLException, IOException;
    }

    private static <T> T untilNoneMeets(Attempt<T> attempted) throws SQLException, IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempted.run();
            } catch (ContentWriter.NotWritten e) {
                again(attempt, e.getCause());
            } catch (SQLException e) {
                again(attempt, e);
            }
        }
    }

    /** Two publications that met are tried again; anything else is a surprise. */
    private static void again(int attempt, SQLException e) throws SQLException {
        if (attempt == TRIES || e.getSQLState() == null || !CLASHES.contains(e.getSQLState())) {
            throw e;
        }
    }

    private <R extends ReturnRow> Published publish(
            Connection connection,
            PublishableReturn<R> type,
            Submitted.Accepted<R> submitted,
            @Nullable Correction correction,
            String approvedBy)
            throws SQLException, IOException {
        var submission = submitted.submission();
        publications.lock(connection, submission);
        var live = publications.listOverlapping(connection, submission);
        for (var other : live) {
            if (!submission.period().contains(other.period())) {
                return new Published.Overlaps(other.edition(), other.period());
            }
        }
        if (!live.isEmpty() && correction == null) {
            return new Published.NeedsReason(
                    live.getFirst().edition(), live.getFirst().period());
        }
        return publish(connection, type, submitted, new Step(live.isEmpty() ? null : correction, live, approvedBy));
    }

    private <R extends ReturnRow> Published publish(
            Connection connection, PublishableReturn<R> type, Submitted.Accepted<R> submitted, Step step)
            throws SQLException, IOException {
        var draft = publications.begin(connection, submitted, step);
        PublishedFindings.write(connection, draft.publicationId(), submitted.findings());
        var content = writeRows(connection, type.publishedRows(), draft, submitted);
        for (var replaced : step.replaces()) {
            type.publishedRows().supersede(connection, replaced.publicationId());
        }
        long edition = publications.enter(connection, draft, submitted, step, content);
        var superseded = step.replaces().stream().map(Step.Live::publicationId).toList();
        for (var tables : derived) {
            if (tables.reads().contains(draft.kind())) {
                tables.published(connection, new Change(draft, edition, superseded));
            }
        }
        return new Published.AsEdition(edition, content.rows());
    }

    private <R extends ReturnRow> Content writeRows(
            Connection connection, PublishedRows<R> rows, Draft draft, Submitted.Accepted<R> submitted)
            throws SQLException, IOException {
        var content = new ContentWriter<>(connection, draft, rows);
        submitted.checked().rows().forEach(content);
        var written = content.finish();
        rows.finish(connection, draft);
        return written;
    }
}
