package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.reading.Days;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** What the caller's organisations owe, by due date: what is not published, and what was published last. */
@Singleton
public final class OwedQueries {
    private final DataSource writer;
    private final Clock clock;
    private final ReturnTypes types;

    OwedQueries(@Named("writer") DataSource writer, Clock clock, ReturnTypes types) {
        this.writer = writer;
        this.clock = clock;
        this.types = types;
    }

    /** The day on which this is said: today, and in an invented world the day of its newest edition, where its calendar stands. */
    public LocalDate today() throws SQLException {
        try (var connection = writer.getConnection()) {
            return today(connection);
        }
    }

    private LocalDate today(Connection connection) throws SQLException {
        return Sql.of("""
            select (published_at at time zone 'Europe/London')::date
            from published.entry
            where exists (select from published.portal where invented)
            order by edition desc
            limit 1
            """)
                .find(connection, row -> row.getDate(1).toLocalDate())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND));
    }

    /** @param organisation null for all of the caller's */
    public List<OwedWork> list(Caller caller, @Nullable OrganisationCode organisation, boolean published, int limit)
            throws SQLException {
        Person.accountId(caller);
        if (organisation != null) {
            Permissions.require(caller, Act.READ_SUBMISSION, organisation);
        }
        var codes = organisation == null
                ? Person.organisations(caller, Act.READ_SUBMISSION)
                : new String[] {organisation.text()};
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select r.*, open.submission_id, open.state, greatest(:today - r.due_on, 0) as days_late
                from published.owed((select coalesce(max(edition), 0) from published.entry), :today) r
                left join lateral (
                  select s.submission_id, s.state
                  from intake.submission s
                  where s.publisher = r.code
                    and s.kind = r.kind
                    and s.period && daterange(r.first_day, r.day_after)
                    and s.submitted_by is not null
                    and s.state not in ('published', 'discarded', 'withdrawn')
                  order by s.submission_id desc
                  limit 1) open on true
                where r.code = any(:codes)
                  and (r.published_edition is not null) = :published
                order by case when :published then r.due_on end desc, r.due_on, r.name, r.kind
                limit :limit
                """)
                    .bind("today", today(connection))
                    .bind("codes", connection.createArrayOf("text", codes))
                    .bind("published", published)
                    .bind("limit", limit)
                    .list(connection, this::read);
        }
    }

    private OwedWork read(ResultSet row) throws SQLException {
        var edition = row.getObject("published_edition", Long.class);
        var state = row.getString("state");
        return new OwedWork(
                row.getString("kind"),
                types.title(row.getString("kind")),
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("name")),
                new Days(
                        row.getDate("first_day").toLocalDate(),
                        row.getDate("day_after").toLocalDate().minusDays(1)),
                row.getDate("due_on").toLocalDate(),
                edition == null
                        ? row.getLong("days_late")
                        : Math.max(
                                0,
                                row.getDate("published_on").toLocalDate().toEpochDay()
                                        - row.getDate("due_on").toLocalDate().toEpochDay()),
                edition,
                row.getObject("submission_id", Long.class),
                state == null ? null : SubmissionState.find(state).orElseThrow());
    }
}
