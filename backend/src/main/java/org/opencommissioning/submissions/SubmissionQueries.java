package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.publication.Preview;
import org.opencommissioning.publication.reading.Days;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Submissions as their people may see them. */
@Singleton
public final class SubmissionQueries {
    /** Items of a page. */
    static final int PAGE = 50;

    private static final String SELECT = """
        select s.*, lower(s.period) as first_day, upper(s.period) - 1 as last_day, f.size_bytes, p.edition,
               coalesce(
                 (select o.name from published.organisation o where o.code = s.publisher and o.to_edition is null limit 1),
                 s.publisher) as publisher_name,
               (select count(*) from intake.held_row h where h.submission_id = s.submission_id and h.ruling is null) as undecided,
               s.submitted_by = :account as yours
        from intake.submission s
        join intake.file f using (file_id)
        left join published.publication p on p.publication_id = s.publication_id\
        """;

    private final DataSource writer;
    private final ObjectMapper json;
    private final ReturnTypes types;

    SubmissionQueries(@Named("writer") DataSource writer, ObjectMapper json, ReturnTypes types) {
        this.writer = writer;
        this.json = json;
        this.types = types;
    }

    /** @throws org.opencommissioning.api.problems.Refusal NOT_FOUND, also where the caller may not know of it */
    public Submission get(Caller caller, long id) throws SQLException {
        try (var connection = writer.getConnection()) {
            return get(connection, caller, id);
        }
    }

    Submission get(Connection connection, Caller caller, long id) throws SQLException {
        long account = Person.accountId(caller);
        var found = Sql.of(SELECT + "\nwhere s.submission_id = :id")
                .bind("id", id)
                .bind("account", account)
                .find(connection, row -> read(row, types))
                .filter(submission -> mayRead(connection, caller, submission));
        return found.orElseThrow(() -> ProblemKind.NOT_FOUND.refusal("There is no such submission."));
    }

    /** Its own people, whoever lets it be published, and moderators where it has or had held rows. */
    private boolean mayRead(Connection connection, Caller caller, Submission submission) {
        var code = submission.organisation().code();
        return Permissions.may(caller, Act.READ_SUBMISSION, code)
                || Permissions.may(caller, types.approval(submission.kind()), code)
                || (Permissions.may(caller, Act.READ_HELD_ROWS, code) && hasHeld(connection, submission.id()));
    }

    private static boolean hasHeld(Connection connection, long id) {
        try {
            return Sql.of("select 1 from intake.held_row where submission_id = :id limit 1")
                    .bind("id", id)
                    .find(connection, row -> 1)
                    .isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Submissions of the caller's organisations, and those that wait for the caller whosever they are; the newest first.
     *
     * @param states    null for all
     * @param before    numbers below this; null from the newest
     */
    public List<Submission> list(
            Caller caller,
            @Nullable OrganisationCode organisation,
            @Nullable List<SubmissionState> states,
            @Nullable Long before,
            int limit)
            throws SQLException {
        long account = Person.accountId(caller);
        var organisations =
                organisation == null ? Person.organisations(caller, Act.READ_SUBMISSION) : own(caller, organisation);
        try (var connection = writer.getConnection()) {
            return Sql.of(SELECT + """

                where (s.publisher = any(:organisations)
                    or :whosever and s.kind = any(:kinds) and s.state = 'proposed')
                  and (s.submitted_by is not null or s.state in ('published', 'withdrawn'))
                  and (:before::bigint is null or s.submission_id < :before)
                  and (:states::text[] is null or s.state = any(:states))
                order by s.submission_id desc
                limit :limit
                """)
                    .bind("account", account)
                    .bind("whosever", organisation == null)
                    .bind("kinds", types.approvedForAnybody(caller))
                    .bind("organisations", connection.createArrayOf("text", organisations))
                    .bind("before", before)
                    .bind(
                            "states",
                            states == null
                                    ? null
                                    : connection.createArrayOf(
                                            "text",
                                            states.stream()
                                                    .map(SubmissionState::slug)
                                                    .toArray()))
                    .bind("limit", limit)
                    .list(connection, row -> read(row, types));
        }
    }

    private static String[] own(Caller caller, OrganisationCode organisation) {
        Permissions.require(caller, Act.READ_SUBMISSION, organisation);
        return new String[] {organisation.text()};
    }

    /** What happened to it, in order. */
    public List<SubmissionEvent> history(Caller caller, long id) throws SQLException {
        try (var connection = writer.getConnection()) {
            get(connection, caller, id);
            return SubmissionEvents.list(connection, id);
        }
    }

    /** @throws org.opencommissioning.api.problems.Refusal WRONG_STATE while there is none */
    Preview preview(Caller caller, long id) throws SQLException {
        return findPreview(caller, id)
                .orElseThrow(() -> ProblemKind.WRONG_STATE.refusal("The submission has no preview yet."));
    }

    public Optional<Preview> findPreview(Caller caller, long id) throws SQLException {
        try (var connection = writer.getConnection()) {
            get(connection, caller, id);
            return Sql.of("select content::text from intake.preview where submission_id = :id")
                    .bind("id", id)
                    .find(connection, row -> parsed(row.getString(1), Argument.of(Preview.class)));
        }
    }

    /** Rows that differ from what is published, after the one of this number. */
    public List<Preview.RowChange> changes(Caller caller, long id, int after, int limit) throws SQLException {
        try (var connection = writer.getConnection()) {
            get(connection, caller, id);
            return Sql.of("""
                select content::text
                from intake.preview_change
                where submission_id = :id and number > :after
                order by number
                limit :limit
                """)
                    .bind("id", id)
                    .bind("after", after)
                    .bind("limit", limit)
                    .list(connection, row -> parsed(row.getString(1), Argument.of(Preview.RowChange.class)));
        }
    }

    private <T> T parsed(String text, Argument<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Submission read(ResultSet row, ReturnTypes types) throws SQLException {
        var state = SubmissionState.find(row.getString("state")).orElseThrow();
        var kind = row.getString("kind");
        var publishAt = row.getTimestamp("publish_at");
        return new Submission(
                row.getLong("submission_id"),
                kind,
                new OrganisationName(new OrganisationCode(row.getString("publisher")), row.getString("publisher_name")),
                new Days(
                        row.getDate("first_day").toLocalDate(),
                        row.getDate("last_day").toLocalDate()),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                state,
                row.getBoolean("nil"),
                row.getTimestamp("submitted_at").toInstant(),
                rows(row, types.isMoney(kind)),
                state == SubmissionState.CHECKING || state == SubmissionState.QUEUED
                        ? new Submission.Progress(row.getLong("rows_seen"), row.getObject("rows_known", Long.class))
                        : null,
                row.getLong("undecided"),
                row.getString("cause") == null
                        ? null
                        : Cause.find(row.getString("cause")).orElseThrow(),
                row.getString("reason"),
                publishAt == null ? null : publishAt.toInstant(),
                row.getObject("edition", Long.class),
                row.getString("problem"),
                row.getObject("follows", Long.class),
                row.getBoolean("yours"));
    }

    private static Submission.@Nullable Rows rows(ResultSet row, boolean money) throws SQLException {
        if (row.getObject("accepted_pence") == null) {
            return null;
        }
        return new Submission.Rows(
                row.getLong("read_rows"),
                row.getLong("accepted_rows"),
                row.getLong("refused_rows"),
                row.getLong("held_rows"),
                money ? new Money(row.getLong("accepted_pence")) : null,
                money ? new Money(row.getLong("refused_pence")) : null,
                money ? new Money(row.getLong("held_pence")) : null);
    }
}
