package org.opencommissioning.publication.timeliness;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Who published on time, late or not at all, newest or as at an edition. */
@Singleton
public final class TimelinessQueries {
    private static final String OWED = """
        (
          select o.*,
                 case
                   when o.published_on <= o.due_on then 'on-time'
                   when o.published_edition is not null then 'late'
                   when :today <= o.due_on then 'not-due'
                   else 'missing'
                 end as status,
                 greatest(coalesce(o.published_on, :today) - o.due_on, 0) as days_late
          from published.owed(:edition, :today) o) r\
        """;
    private static final Listing<OwedReturn> OWED_RETURNS = Listing.of("timeliness", OwedReturn.class, OwedReturn::read)
            .select("r.*")
            .from(OWED)
            .sort("period", "r.first_day", KeyType.DAY)
            .sort("daysLate", "r.days_late", KeyType.NUMBER)
            .byDefault("-period")
            .key("r.code", KeyType.TEXT)
            .key("r.kind", KeyType.TEXT)
            .key("r.first_day", KeyType.DAY)
            .reads(State.ALL);

    Listing<OwedReturn> listing() {
        return OWED_RETURNS;
    }

    /** What is owed, by whom and by when. */
    public List<Obligation> listObligations(Snapshot snapshot) throws SQLException {
        return snapshot.list(Sql.of("""
            select kind, role, lower(applies) as first_day, upper(applies) - 1 as last_day, period_months, sentence, source
            from published.obligation
            order by kind, role, applies
            """), Obligation::read);
    }

    /** Those that fit, the longest overdue first. */
    public Page<OwedReturn> page(
            Snapshot snapshot, TimelinessFilter filter, @Nullable String sort, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(OWED_RETURNS, filter.toString(), sort, filter::where)
                .page(snapshot, after, limit, true);
    }

    public long count(Snapshot snapshot, TimelinessFilter filter) throws SQLException {
        return new PageQuestion<>(OWED_RETURNS, "", null, filter::where).count(snapshot);
    }

    /** Each organisation's record under the filter, the worst first. */
    public List<Punctuality> listByOrganisation(Snapshot snapshot, TimelinessFilter filter) throws SQLException {
        var where = filter.where(snapshot.state());
        return snapshot.list(
                Sql.of("""
                    select r.code, r.name, count(*) filter (where status = 'on-time') as on_time,
                           count(*) filter (where status = 'late') as late,
                           count(*) filter (where status = 'missing') as missing,
                           count(*) filter (where status = 'not-due') as not_due,
                           max(r.days_late) as most_days_late
                    from %s
                    %s
                    group by r.code, r.name
                    order by missing desc, late desc, most_days_late desc, r.name, r.code
                    """.formatted(OWED, where.clause())).bind(where.values()), TimelinessQueries::punctuality);
    }

    private static Punctuality punctuality(ResultSet row) throws SQLException {
        return new Punctuality(
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("name")),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("missing"),
                row.getLong("not_due"),
                row.getLong("most_days_late"));
    }

    /** The day on which a snapshot's answers are said. */
    public static LocalDate today(Snapshot snapshot) {
        return TimelinessFilter.today(snapshot.state());
    }
}
