package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Rows that wait for a decision: of one submission for its people, of all for moderators. */
@Singleton
public final class HeldRowQueries {
    private static final String SELECT = """
        select h.*, s.kind, s.publisher,
               coalesce(
                 (select o.name from published.organisation o where o.code = s.publisher and o.to_edition is null limit 1),
                 s.publisher) as publisher_name,
               array(
                 select f.message
                 from intake.finding f
                 where f.submission_id = h.submission_id and f.line = h.line
                 order by f.number) as messages
        from intake.held_row h
        join intake.submission s using (submission_id)\
        """;

    private final DataSource writer;
    private final SubmissionQueries submissions;
    private final FindingQueries findings;

    HeldRowQueries(@Named("writer") DataSource writer, SubmissionQueries submissions, FindingQueries findings) {
        this.writer = writer;
        this.submissions = submissions;
        this.findings = findings;
    }

    /** Of one submission, decided ones too. */
    public HeldRow.Page list(Caller caller, long id, @Nullable String after, int limit)
            throws SQLException, IOException {
        try (var connection = writer.getConnection()) {
            submissions.get(connection, caller, id);
            return page(
                    connection,
                    Sql.of(SELECT + """

                        where h.submission_id = :id
                          and h.line > :line
                        order by h.line
                        limit :limit
                        """)
                            .bind("id", id)
                            .bind("line", place(after)[1])
                            .bind("limit", limit + 1),
                    limit);
        }
    }

    /** Of any organisation, undecided, the longest waiting first. */
    public HeldRow.Page queue(Caller caller, @Nullable String after, int limit) throws SQLException, IOException {
        Permissions.requireAnywhere(caller, Act.READ_HELD_ROWS);
        try (var connection = writer.getConnection()) {
            return page(
                    connection,
                    Sql.of(SELECT + """

                        where h.ruling is null
                          and s.state in ('queued', 'checking', 'accepted', 'proposed', 'sent-back', 'published')
                          and (h.submission_id, h.line) > (:id, :line)
                        order by h.submission_id, h.line
                        limit :limit
                        """)
                            .bind("id", place(after)[0])
                            .bind("line", place(after)[1])
                            .bind("limit", limit + 1),
                    limit);
        }
    }

    private static long[] place(@Nullable String after) {
        if (after == null || !after.matches("\\d{1,18}-\\d{1,18}")) {
            return new long[] {0, 0};
        }
        var parts = after.split("-");
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
    }

    private HeldRow.Page page(Connection connection, Sql sql, int limit) throws SQLException, IOException {
        var rows = sql.list(connection, HeldRowQueries::read);
        boolean more = rows.size() > limit;
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var bySubmission = shown.stream().collect(Collectors.groupingBy(HeldRow::submission));
        var whole = new ArrayList<HeldRow>();
        for (var row : shown) {
            var lines = bySubmission.get(row.submission()).stream()
                    .map(HeldRow::line)
                    .toList();
            var around = findings.around(connection, row.submission(), lines);
            whole.add(with(
                    row,
                    List.copyOf(around.subMap(row.line() - 2, true, row.line() + 2, true)
                            .values())));
        }
        var last = whole.isEmpty() ? null : whole.getLast();
        return new HeldRow.Page(whole, more ? last.submission() + "-" + last.line() : null);
    }

    private static HeldRow with(HeldRow row, List<SubmissionFinding.Line> around) {
        return new HeldRow(
                row.submission(),
                row.organisation(),
                row.kind(),
                row.line(),
                row.messages(),
                around,
                row.ruling(),
                row.reason(),
                row.decidedBy(),
                row.decidedAt());
    }

    private static HeldRow read(ResultSet row) throws SQLException {
        var ruling = row.getString("ruling");
        var at = row.getTimestamp("decided_at");
        return new HeldRow(
                row.getLong("submission_id"),
                new OrganisationName(new OrganisationCode(row.getString("publisher")), row.getString("publisher_name")),
                row.getString("kind"),
                row.getLong("line"),
                List.of((String[]) row.getArray("messages").getArray()),
                List.of(),
                ruling == null ? null : ruling.toLowerCase(Locale.ROOT),
                row.getString("reason"),
                row.getString("decided_role"),
                at == null ? null : at.toInstant());
    }
}
