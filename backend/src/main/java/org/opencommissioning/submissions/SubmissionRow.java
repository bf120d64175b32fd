package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A submission as the acts see it, while its row is locked. */
record SubmissionRow(
        long id,
        String kind,
        OrganisationCode publisher,
        String publisherName,
        Period period,
        long fileId,
        String fileName,
        SubmissionState state,
        boolean nil,
        @Nullable Long submittedBy,
        @Nullable String cause,
        @Nullable String reason,
        @Nullable String approvedRole,
        @Nullable Instant publishAt,
        @Nullable Long follows,
        int attempts) {
    private static final String SELECT = """
        select s.*, lower(s.period) as first_day, upper(s.period) as day_after,
               coalesce(
                 (select o.name from published.organisation o where o.code = s.publisher and o.to_edition is null limit 1),
                 s.publisher) as publisher_name
        from intake.submission s
        where s.submission_id = :id\
        """;

    /** @throws org.opencommissioning.api.problems.Refusal NOT_FOUND */
    static SubmissionRow get(Connection connection, long id) throws SQLException {
        return find(connection, id).orElseThrow(SubmissionRow::missing);
    }

    static Optional<SubmissionRow> find(Connection connection, long id) throws SQLException {
        return Sql.of(SELECT).bind("id", id).find(connection, SubmissionRow::read);
    }

    /** Locked until the transaction ends, so that of two people who act at once the second sees what the first did. */
    static SubmissionRow lock(Connection connection, long id) throws SQLException {
        return Sql.of(SELECT + "\nfor update of s")
                .bind("id", id)
                .find(connection, SubmissionRow::read)
                .orElseThrow(SubmissionRow::missing);
    }

    private static RuntimeException missing() {
        return ProblemKind.NOT_FOUND.refusal("There is no such submission.");
    }

    /** @throws org.opencommissioning.api.problems.Refusal WRONG_STATE unless it is in one of these */
    SubmissionRow in(SubmissionState... states) {
        if (!Set.of(states).contains(state)) {
            throw ProblemKind.WRONG_STATE.refusal("The submission is in the state '" + state.slug()
                    + "'; this can be done in "
                    + Arrays.stream(states)
                            .map(possible -> "'" + possible.slug() + "'")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return this;
    }

    void move(Connection connection, SubmissionState to) throws SQLException {
        Sql.of("update intake.submission set state = :state where submission_id = :id")
                .bind("state", to.slug())
                .bind("id", id)
                .update(connection);
    }

    /** To be checked again, from the beginning. */
    void queue(Connection connection) throws SQLException {
        Sql.of("""
            update intake.submission
            set state = 'queued', attempts = 0, rows_seen = 0, rows_known = null, problem = null
            where submission_id = :id
            """).bind("id", id).update(connection);
    }

    private static SubmissionRow read(ResultSet row) throws SQLException {
        var publishAt = row.getTimestamp("publish_at");
        return new SubmissionRow(
                row.getLong("submission_id"),
                row.getString("kind"),
                new OrganisationCode(row.getString("publisher")),
                row.getString("publisher_name"),
                new Period(
                        row.getDate("first_day").toLocalDate(),
                        row.getDate("day_after").toLocalDate()),
                row.getLong("file_id"),
                row.getString("file_name"),
                SubmissionState.find(row.getString("state")).orElseThrow(),
                row.getBoolean("nil"),
                row.getObject("submitted_by", Long.class),
                row.getString("cause"),
                row.getString("reason"),
                row.getString("approved_role"),
                publishAt == null ? null : publishAt.toInstant(),
                row.getObject("follows", Long.class),
                row.getInt("attempts"));
    }

    static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
