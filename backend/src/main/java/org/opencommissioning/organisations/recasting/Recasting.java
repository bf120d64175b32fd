package org.opencommissioning.organisations.recasting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Reads how bodies changed between two days, as far as it had been published. */
@Singleton
public final class Recasting {
    /** Practices are weighed by the last count before the day after the figures, at most six months old (decisions/0211). */
    private static final String MOVES = """
        with weight as (
          select s.practice_id, s.registered, c.counted_on
          from published.list_size s
          join published.list_size_count c using (publication_id)
          where s.publication_id = (
            select publication_id
            from published.list_size_count
            join published.publication pub using (publication_id)
            where counted_on <= :from
              and counted_on > :from::date - interval '6 months'
              and pub.edition <= :edition
              and (pub.superseded_by is null or pub.superseded_by > :edition)
            order by counted_on desc
            limit 1)
        )
        select source.code as source, target.code as target, count(*) as practices,
               coalesce(sum(w.registered), 0) as people, max(w.counted_on) as counted_on
        from published.membership m
        join published.organisation_key source on source.organisation_id = m.consortium_id
        left join published.membership n on n.practice_id = m.practice_id
          and n.days @> :on::date
          and n.from_edition <= :edition
          and (n.to_edition is null or n.to_edition > :edition)
        left join published.organisation_key target on target.organisation_id = n.consortium_id
        left join weight w on w.practice_id = m.practice_id
        where m.days @> :from::date
          and m.from_edition <= :edition
          and (m.to_edition is null or m.to_edition > :edition)
        group by 1, 2
        order by 1, 2
        """;

    private static final String STANDING = """
        select code
        from published.organisation
        where from_edition <= :edition
          and (to_edition is null or to_edition > :edition)
          and role not in ('gp-practice', 'prescribing-cost-centre')
          and status <> 'unknown'
          and (opened_on is null or opened_on <= :on)
          and case when closed_on is null then status <> 'closed' else closed_on >= :on end
        """;

    private final Successions successions;

    Recasting(Successions successions) {
        this.successions = successions;
    }

    /** What memberships say of one body: practices and their patients by where they belong on the other day. */
    private record Moved(OrganisationCode to, BigDecimal practices, BigDecimal people) {}

    /**
     * @param bodies whose figures are to be recast
     * @param from   the day of the figures
     * @param on     the day of the boundaries
     */
    public Boundaries boundaries(Snapshot snapshot, Set<OrganisationCode> bodies, LocalDate from, LocalDate on)
            throws SQLException {
        var moved = new LinkedHashMap<OrganisationCode, List<Moved>>();
        var counted = new ArrayList<LocalDate>();
        snapshot.each(bound(snapshot, MOVES, on).bind("from", from), row -> {
            var target = row.getString("target");
            moved.computeIfAbsent(new OrganisationCode(row.getString("source")), source -> new ArrayList<>())
                    .add(moved(row, target == null ? null : new OrganisationCode(target)));
            var day = row.getObject("counted_on", LocalDate.class);
            if (day != null) {
                counted.add(day);
            }
        });
        var standing = new HashSet<OrganisationCode>();
        snapshot.each(bound(snapshot, STANDING, on), row -> standing.add(new OrganisationCode(row.getString(1))));
        var steps = successions.from(snapshot, bodies, standing, from, on);
        var known = new Reorganisation(moves(moved), standing, steps);
        var parts = new HashMap<OrganisationCode, List<Part>>();
        bodies.forEach(body -> parts.put(body, known.partsOf(body)));
        return new Boundaries(from, on, counted.isEmpty() ? null : counted.getFirst(), parts);
    }

    private static Sql bound(Snapshot snapshot, String text, LocalDate on) {
        return Sql.of(text)
                .bind("on", on)
                .bind("edition", snapshot.state().edition().number());
    }

    private static Moved moved(ResultSet row, OrganisationCode to) throws SQLException {
        return new Moved(to, row.getBigDecimal("practices"), row.getBigDecimal("people"));
    }

    /** A body of whose practices nobody is counted is weighed by practices. */
    private static Map<OrganisationCode, List<Reorganisation.Move>> moves(Map<OrganisationCode, List<Moved>> moved) {
        var moves = new HashMap<OrganisationCode, List<Reorganisation.Move>>();
        moved.forEach((source, all) -> {
            boolean counted = all.stream().anyMatch(each -> each.people().signum() > 0);
            moves.put(
                    source,
                    all.stream()
                            .map(each -> new Reorganisation.Move(each.to(), counted ? each.people() : each.practices()))
                            .filter(move -> move.weight().signum() > 0)
                            .toList());
        });
        return moves;
    }
}
