package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/**
 * What is known when a file is checked.
 *
 * @param practices   codes of the register's practices, and whether each is open
 * @param commissioners codes of all other bodies of the register
 * @param memberships the consortium of each practice on the day of counting
 * @param publishedBy another body whose counts of that day are published; null where there is none
 * @param people      patients of each practice at the last count before that day, at most a year earlier
 */
record LastCount(
        Map<String, Boolean> practices,
        Set<String> commissioners,
        Map<String, String> memberships,
        @Nullable String publishedBy,
        Map<String, Integer> people) {

    static LastCount before(Connection connection, LocalDate day, OrganisationCode publisher) throws SQLException {
        var practices = new HashMap<String, Boolean>();
        var commissioners = new HashSet<String>();
        Sql.of("""
            select code, role, closed_on is null and status = 'active'
            from published.organisation
            where to_edition is null
            """).each(connection, 0, row -> {
            if (row.getString(2).equals("gp-practice") || row.getString(2).equals("prescribing-cost-centre")) {
                practices.put(row.getString(1), row.getBoolean(3));
            } else {
                commissioners.add(row.getString(1));
            }
        });
        return new LastCount(
                practices,
                commissioners,
                memberships(connection, day),
                publishedBy(connection, day, publisher),
                people(connection, day));
    }

    private static @Nullable String publishedBy(Connection connection, LocalDate day, OrganisationCode publisher)
            throws SQLException {
        return Sql.of("""
            select publisher
            from published.list_size_count
            join published.publication using (publication_id)
            where counted_on = :day
              and publisher <> :publisher
              and edition is not null
              and superseded_by is null
            """)
                .bind("day", day)
                .bind("publisher", publisher.text())
                .find(connection, row -> row.getString(1))
                .orElse(null);
    }

    private static Map<String, String> memberships(Connection connection, LocalDate day) throws SQLException {
        var found = new HashMap<String, String>();
        Sql.of("""
            select p.code, c.code
            from published.membership m
            join published.organisation_key p on p.organisation_id = m.practice_id
            join published.organisation_key c on c.organisation_id = m.consortium_id
            where m.to_edition is null
              and m.days @> :day::date
            """).bind("day", day).each(connection, 0, row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    private static Map<String, Integer> people(Connection connection, LocalDate day) throws SQLException {
        var found = new HashMap<String, Integer>();
        Sql.of("""
            with live as (
              select publication_id, counted_on
              from published.list_size_count
              join published.publication using (publication_id)
              where superseded_by is null
                and edition is not null
                and counted_on < :day
                and counted_on >= :day - interval '1 year'
              order by counted_on desc
              limit 1
            )
            select k.code, s.registered
            from live
            join published.list_size s using (publication_id)
            join published.organisation_key k on k.organisation_id = s.practice_id
            """).bind("day", day).each(connection, 0, row -> found.put(row.getString(1), row.getInt(2)));
        return found;
    }

    boolean isOpen(String practice) {
        return practices.getOrDefault(practice, true);
    }

    @Nullable
    Integer peopleOf(String practice) {
        return people.get(practice);
    }
}
