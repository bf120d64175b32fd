package org.opencommissioning.plans.progress;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.database.Sql;
import org.opencommissioning.plans.PlanId;
import org.opencommissioning.values.Money;

/** What was reported of plans, and how far their objectives, schemes and milestones are. */
@Singleton
public final class ProgressQueries {
    static final String STANDS = """
        pub.kind = 'progress'
        and pub.edition <= :edition
        and (pub.superseded_by is null or pub.superseded_by > :edition)
        """;

    private static final String ROW = """
        consortium.code as consortium_code, coalesce(m.name, consortium.code) as consortium_name, g.year_from, g.part,
        g.reference, item.title, coalesce(item.stands, false) as stands, lower(pub.period) as from_day,
        upper(pub.period) - 1 as measured_on, g.value, g.saved_pence, g.reached_on, item.baseline, item.target,
        item.starts_on, item.due_on, item.planned_pence, g.narrative, pub.edition, g.line\
        """;

    private static final String ROWS_OF = """
        published.plan_progress g
        join published.publication pub using (publication_id)
        join published.organisation_key consortium on consortium.code = pub.publisher
        left join published.organisation m on m.organisation_id = consortium.organisation_id
          and m.from_edition <= :edition
          and (m.to_edition is null or m.to_edition > :edition)
        left join lateral (
          select i.title, i.baseline, i.target, i.starts_on, i.due_on, i.planned_pence,
                 version.superseded_by is null or version.superseded_by > :edition as stands
          from published.plan_item i
          join published.publication version using (publication_id)
          where version.kind = 'plans'
            and version.publisher = pub.publisher
            and lower(version.period) = g.year_from
            and version.edition <= :edition
            and i.part = g.part
            and lower(i.reference) = lower(g.reference)
          order by version.edition desc
          limit 1) item on true
        """;

    static final Listing<Progress> PROGRESS = Listing.of("plan-progress", Progress.class, Progress::read)
            .select(ROW)
            .from(ROWS_OF)
            .sort("measuredOn", "upper(pub.period) - 1", KeyType.DAY)
            .sort("consortium", "consortium.code", KeyType.TEXT)
            .byDefault("-measuredOn")
            .key("g.publication_id", KeyType.NUMBER)
            .key("g.line", KeyType.NUMBER)
            .reads(State.ALL);

    ProgressQueries() {}

    /** An item as the last version said that had it. */
    private record Planned(
            String reference,
            String title,
            boolean stands,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String unit,
            @Nullable Money saves,
            PlannedPath path) {
        static Planned read(ResultSet row) throws SQLException {
            var planned = row.getObject("planned_pence", Long.class);
            return new Planned(
                    row.getString("reference"),
                    row.getString("title"),
                    row.getBoolean("stands"),
                    row.getBigDecimal("baseline"),
                    row.getBigDecimal("target"),
                    row.getString("unit"),
                    planned == null ? null : new Money(planned),
                    PlannedPath.read(row));
        }

        boolean isMeantBy(Progress progress) {
            return progress.part() == path.part() && progress.reference().equalsIgnoreCase(reference);
        }
    }

    /** Objectives, schemes and milestones of a plan in its order, those that were dropped after the others. */
    public List<ItemProgress> of(Snapshot snapshot, PlanId plan) throws SQLException {
        var reported = snapshot.list(
                Sql.of("select " + ROW + "\nfrom " + ROWS_OF + "where " + STANDS
                                + "  and pub.publisher = :consortium\n  and g.year_from = :year\n"
                                + "order by pub.period, g.line")
                        .bind("edition", snapshot.state().edition().number())
                        .bind("consortium", plan.consortium().text())
                        .bind("year", plan.year().period().from()),
                Progress::read);
        var today = snapshot.state().edition().day();
        return planned(snapshot, plan).stream()
                .map(item ->
                        item(item, reported.stream().filter(item::isMeantBy).collect(Collectors.toList()), today))
                .toList();
    }

    private static List<Planned> planned(Snapshot snapshot, PlanId plan) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select *
                    from (
                      select distinct on (i.part, lower(i.reference))
                             i.part, i.reference, i.title, i.baseline, i.target, i.unit, i.starts_on, i.due_on, i.planned_pence,
                             lower(pub.period) as year_from, i.line,
                             pub.superseded_by is null or pub.superseded_by > :edition as stands
                      from published.plan_item i
                      join published.publication pub using (publication_id)
                      where pub.kind = 'plans'
                        and pub.publisher = :consortium
                        and lower(pub.period) = :year
                        and pub.edition <= :edition
                        and i.part in ('objective', 'scheme', 'milestone')
                      order by i.part, lower(i.reference), pub.edition desc) item
                    order by item.stands desc, item.line
                    """)
                        .bind("edition", snapshot.state().edition().number())
                        .bind("consortium", plan.consortium().text())
                        .bind("year", plan.year().period().from()),
                Planned::read);
    }

    private static ItemProgress item(Planned item, List<Progress> reported, LocalDate today) {
        var rating = rating(item.path(), reported, today);
        return new ItemProgress(
                item.path().part(),
                item.reference(),
                item.title(),
                !item.stands(),
                item.baseline(),
                item.target(),
                item.unit(),
                item.saves(),
                item.path().due(),
                rating,
                rating == Rating.OVERDUE
                        ? Math.toIntExact(ChronoUnit.DAYS.between(item.path().due(), today))
                        : null,
                reported);
    }

    /** By what was measured last, whatever was reported without a figure since. */
    private static Rating rating(PlannedPath path, List<Progress> reported, LocalDate today) {
        var last = reported.reversed();
        return switch (path.part()) {
            case MILESTONE ->
                path.rate(
                        last.stream()
                                .map(Progress::reachedOn)
                                .filter(day -> day != null)
                                .findFirst()
                                .orElse(null),
                        today);
            case OBJECTIVE, SCHEME ->
                last.stream()
                        .filter(progress -> progress.measured() != null)
                        .findFirst()
                        .map(progress -> path.rate(progress.measured(), progress.measuredOn(), today))
                        .orElseGet(() -> path.rate(null, today, today));
            case STATEMENT, NEED, PRIORITY, SERVICE_LINE, QUALITY_REQUIREMENT, POOLED_BUDGET, DOCUMENT ->
                Rating.NOT_RATED;
        };
    }
}
