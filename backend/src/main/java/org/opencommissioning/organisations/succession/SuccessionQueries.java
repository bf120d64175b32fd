package org.opencommissioning.organisations.succession;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Who came after whom, read step by step, so that a circle of successions ends where it closes. */
@Singleton
public final class SuccessionQueries {
    /** What is said more than once counts as said last; what is only counted steps back behind what is said. */
    private static final String STEP = """
        with known as (
          select predecessor_id, successor_id, reason, happened_on, share, share_of, line, from_edition, to_edition
          from published.succession
          union all
          select predecessor_id, successor_id, 'practices-followed', happened_on,
                 round(100.0 * practices / of_practices, 2), 'practices', null, from_edition, to_edition
          from published.practices_followed
        ),
        said as (
          select distinct on (predecessor_id, successor_id) *
          from known
          where from_edition <= :edition
            and (to_edition is null or to_edition > :edition)
            and %s in (select organisation_id from published.organisation_key where code = any(:codes))
          order by predecessor_id, successor_id, line is null, from_edition desc
        )
        select p.code as predecessor, coalesce(before.name, p.code) as predecessor_name,
               n.code as successor, coalesce(after.name, n.code) as successor_name,
               s.reason, s.happened_on, s.share, s.share_of, s.line, s.from_edition as edition
        from said s
        join published.organisation_key p on p.organisation_id = s.predecessor_id
        join published.organisation_key n on n.organisation_id = s.successor_id
        left join published.organisation before on before.organisation_id = s.predecessor_id
          and before.from_edition <= :edition
          and (before.to_edition is null or before.to_edition > :edition)
        left join published.organisation after on after.organisation_id = s.successor_id
          and after.from_edition <= :edition
          and (after.to_edition is null or after.to_edition > :edition)
        where :on::date is null or s.happened_on is null or s.happened_on <= :on
        order by p.code, s.happened_on nulls first, s.share desc nulls last, n.code
        """;

    private static final String FORWARDS = STEP.formatted("predecessor_id");
    private static final String BACKWARDS = STEP.formatted("successor_id");

    SuccessionQueries() {}

    /**
     * Every succession that leads to or from an organisation, the nearest first.
     *
     * @param on what is dated later than this day is left out; null for all
     */
    public List<Succession> walk(Snapshot snapshot, OrganisationCode code, Direction direction, @Nullable LocalDate on)
            throws SQLException {
        var walked = new ArrayList<Succession>();
        var seen = new HashSet<String>(Set.of(code.text()));
        var here = Set.of(code.text());
        for (int steps = 1; !here.isEmpty(); steps++) {
            var next = step(snapshot, here, direction, on, steps);
            here = new HashSet<>();
            for (var succession : next) {
                walked.add(succession);
                var reached = succession.reached(direction).code().text();
                if (seen.add(reached)) {
                    here.add(reached);
                }
            }
        }
        return walked;
    }

    /** The successions one step away from each of many organisations. */
    public List<Succession> step(
            Snapshot snapshot, Collection<String> codes, Direction direction, @Nullable LocalDate on, int steps)
            throws SQLException {
        var text = switch (direction) {
            case FORWARDS -> FORWARDS;
            case BACKWARDS -> BACKWARDS;
        };
        return snapshot.list(
                Sql.of(text)
                        .bind("codes", codes.toArray(String[]::new))
                        .bind("on", on)
                        .bind("edition", snapshot.state().edition().number()),
                row -> Succession.read(row, steps));
    }
}
