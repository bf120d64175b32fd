package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.Watcher;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.security.Caller;

/** What was found in a submission, with the rows it was found in. */
@Singleton
public final class FindingQueries {
    private static final int AROUND = 2;
    private static final List<String> GRAVEST_FIRST =
            Arrays.stream(Severity.values()).map(Severity::slug).toList();

    private final DataSource writer;
    private final ReturnTypes types;
    private final SaidOfFile files;
    private final SubmissionQueries submissions;

    FindingQueries(
            @Named("writer") DataSource writer, ReturnTypes types, SaidOfFile files, SubmissionQueries submissions) {
        this.writer = writer;
        this.types = types;
        this.files = files;
        this.submissions = submissions;
    }

    /**
     * @param rule  null for all, in the order in which they were found
     * @param rows  whether each comes with its row and two rows on either side
     */
    public SubmissionFinding.Page page(
            Caller caller, long id, @Nullable String rule, int after, int limit, boolean rows)
            throws SQLException, IOException {
        try (var connection = writer.getConnection()) {
            var submission = submissions.get(connection, caller, id);
            var items = list(connection, id, rule, after, limit + 1);
            boolean more = items.size() > limit;
            var shown = items.subList(0, Math.min(limit, items.size()));
            return new SubmissionFinding.Page(
                    groups(connection, id, submission.kind()),
                    rows ? withRows(connection, id, shown) : shown,
                    more ? shown.getLast().number() : null);
        }
    }

    private static List<SubmissionFinding> list(
            Connection connection, long id, @Nullable String rule, int after, int limit) throws SQLException {
        return Sql.of("""
            select number, rule, severity, line, column_name, value, message
            from intake.finding
            where submission_id = :id
              and number > :after
              and (:rule::text is null or rule = :rule)
            order by number
            limit :limit
            """)
                .bind("id", id)
                .bind("after", after)
                .bind("rule", rule)
                .bind("limit", limit)
                .list(
                        connection,
                        row -> new SubmissionFinding(
                                row.getInt(1),
                                row.getString(2),
                                Severity.valueOf(row.getString(3)).slug(),
                                row.getObject(4, Long.class),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                null));
    }

    /** Hands over every finding, in order. */
    void each(Caller caller, long id, Consumer<SubmissionFinding> taker) throws SQLException {
        try (var connection = writer.getConnection()) {
            submissions.get(connection, caller, id);
            int after = 0;
            List<SubmissionFinding> page;
            do {
                page = list(connection, id, null, after, 1_000);
                page.forEach(taker);
                after = page.isEmpty() ? after : page.getLast().number();
            } while (!page.isEmpty());
        }
    }

    private List<SubmissionFinding.Group> groups(Connection connection, long id, String kind) throws SQLException {
        var rules = types.get(kind).rules();
        return Sql.of("""
            select rule, severity, count(*)
            from intake.finding
            where submission_id = :id
            group by rule, severity
            """)
                .bind("id", id)
                .list(connection, row -> {
                    var rule = row.getString(1);
                    var known = rules.stream()
                            .filter(other -> other.id().equals(rule))
                            .findFirst()
                            .orElse(new Rule(rule, Severity.NOTE, "", ""));
                    return new SubmissionFinding.Group(
                            rule,
                            Severity.valueOf(row.getString(2)).slug(),
                            known.sentence(),
                            known.mend(),
                            row.getLong(3));
                })
                .stream()
                .sorted(Comparator.comparing((SubmissionFinding.Group group) -> GRAVEST_FIRST.indexOf(group.severity()))
                        .thenComparing(SubmissionFinding.Group::rule))
                .toList();
    }

    private List<SubmissionFinding> withRows(Connection connection, long id, List<SubmissionFinding> findings)
            throws SQLException, IOException {
        var lines = findings.stream()
                .map(SubmissionFinding::line)
                .filter(Objects::nonNull)
                .toList();
        var around = around(connection, id, lines);
        return findings.stream()
                .map(finding -> finding.line() == null
                        ? finding
                        : finding.around(
                                List.copyOf(around.subMap(finding.line() - AROUND, true, finding.line() + AROUND, true)
                                        .values())))
                .toList();
    }

    /** Lines of the file as sent, each with two before and after, by line. */
    TreeMap<Long, SubmissionFinding.Line> around(Connection connection, long id, List<Long> lines)
            throws SQLException, IOException {
        var found = new TreeMap<Long, SubmissionFinding.Line>();
        var submission = SubmissionRow.get(connection, id);
        var headings = types.get(submission.kind()).headings();
        if (lines.isEmpty() || headings.isEmpty() || submission.state() == SubmissionState.DISCARDED) {
            return found;
        }
        var wanted = new TreeSet<Long>();
        lines.forEach(
                line -> LongStream.rangeClosed(line - AROUND, line + AROUND).forEach(wanted::add));
        OpenTable.eachRow(files.delivery(submission, Watcher.NOBODY), headings.get(), row -> {
            if (wanted.contains(row.line())) {
                found.put(
                        row.line(),
                        new SubmissionFinding.Line(
                                row.line(),
                                Arrays.stream(row.cells())
                                        .limit(200)
                                        .map(Finding::shortened)
                                        .toList()));
            }
            return row.line() < wanted.last();
        });
        return found;
    }
}
