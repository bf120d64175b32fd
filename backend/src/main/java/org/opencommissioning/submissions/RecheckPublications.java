package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.Watcher;

/**
 * Reads files of the past as the rules stand now, and says which would be judged otherwise. Nothing is changed: neither what is
 * published nor what was found then. The register is that of now, too; where a name or a code is known better today, that shows.
 */
@Singleton
public final class RecheckPublications {
    private final DataSource writer;
    private final ReturnTypes types;
    private final ReadAgain readings;

    RecheckPublications(@Named("writer") DataSource writer, ReturnTypes types, ReadAgain readings) {
        this.writer = writer;
        this.types = types;
        this.readings = readings;
    }

    /** What came of a reading. @param findings how many there are, by rule */
    public record Verdict(boolean accepted, long rows, long refused, long held, Map<String, Long> findings) {}

    /** A publication and both verdicts about its file. */
    public record Rechecked(
            long edition, String kind, String publisher, String period, String fileName, Verdict then, Verdict now) {
        public boolean differs() {
            return !then.equals(now);
        }
    }

    private record Kept(long edition, long submission) {}

    /**
     * @param kind null for every kind
     * @param told of each, oldest first
     */
    public void recheck(@Nullable String kind, Consumer<Rechecked> told) throws SQLException, IOException {
        if (kind != null) {
            types.get(kind);
        }
        for (var kept : kept(kind)) {
            told.accept(recheck(kept));
        }
    }

    /** What stands and was sent as a file. */
    private List<Kept> kept(@Nullable String kind) throws SQLException {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select p.edition, s.submission_id
                from published.publication p
                join intake.submission s using (publication_id)
                where p.edition is not null
                  and p.superseded_by is null
                  and p.withdrawn_by is null
                  and not s.nil
                  and (p.kind = :kind or :kind::text is null)
                  and exists (select from intake.file_piece f where f.file_id = s.file_id)
                order by p.edition
                """).bind("kind", kind).list(connection, row -> new Kept(row.getLong(1), row.getLong(2)));
        }
    }

    private Rechecked recheck(Kept kept) throws SQLException, IOException {
        SubmissionRow submission;
        Verdict then;
        try (var connection = writer.getConnection()) {
            submission = SubmissionRow.get(connection, kept.submission());
            then = then(connection, kept.submission());
        }
        return new Rechecked(
                kept.edition(),
                submission.kind(),
                submission.publisher().text(),
                submission.period().toString(),
                submission.fileName(),
                then,
                now(types.get(submission.kind()), submission));
    }

    private static Verdict then(Connection connection, long id) throws SQLException {
        var findings = new TreeMap<String, Long>();
        Sql.of("select rule, count(*) from intake.finding where submission_id = :id group by rule order by rule")
                .bind("id", id)
                .each(connection, 0, row -> findings.put(row.getString(1), row.getLong(2)));
        return Sql.of("select accepted_rows, refused_rows, held_rows from intake.submission where submission_id = :id")
                .bind("id", id)
                .get(
                        connection,
                        row -> new Verdict(true, row.getLong(1), row.getLong(2), row.getLong(3), Map.copyOf(findings)));
    }

    private <R extends ReturnRow> Verdict now(PublishableReturn<R> type, SubmissionRow submission)
            throws SQLException, IOException {
        var reading = readings.read(type, submission, Watcher.NOBODY);
        var findings = new TreeMap<String, Long>();
        for (Finding finding : reading.findings()) {
            findings.merge(finding.rule().id(), 1L, Long::sum);
        }
        return switch (reading.checked()) {
            case Checked.Refused<R>(), Checked.Destroyed<R>() -> new Verdict(false, 0, 0, 0, Map.copyOf(findings));
            case Checked.Accepted<R>(var counts, var headings, var rows) ->
                new Verdict(true, counts.accepted(), counts.refused(), counts.held(), Map.copyOf(findings));
        };
    }
}
