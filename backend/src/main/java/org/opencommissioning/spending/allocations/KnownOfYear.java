package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.places.KnownOwners;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/**
 * What is known when a file of allocations is checked.
 *
 * @param open        consortia that were there at the beginning of the year, and their names
 * @param belonging   each practice of that year and a consortium that it belonged to then
 * @param publishedBy another body that has published the year's allocations; null where there is none
 * @param runningCostsCap pounds a head; null where the year has none
 */
record KnownOfYear(
        KnownOwners consortia,
        Map<String, String> open,
        Map<String, String> belonging,
        @Nullable String publishedBy,
        @Nullable BigDecimal runningCostsCap) {

    static KnownOfYear read(Connection connection, FinancialYear year, OrganisationCode publisher) throws SQLException {
        return new KnownOfYear(
                KnownOwners.read(connection, OrganisationRole.CONSORTIUM),
                open(connection, year),
                belonging(connection, year),
                publishedBy(connection, year, publisher),
                cap(connection, year));
    }

    private static Map<String, String> open(Connection connection, FinancialYear year) throws SQLException {
        var found = new HashMap<String, String>();
        Sql.of("""
            select code, name
            from published.organisation
            where role = 'consortium'
              and to_edition is null
              and (opened_on is null or opened_on <= :day)
              and (closed_on is null or closed_on >= :day)
            """)
                .bind("day", year.period().from())
                .each(connection, 0, row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    private static Map<String, String> belonging(Connection connection, FinancialYear year) throws SQLException {
        var found = new HashMap<String, String>();
        Sql.of("""
            select p.code, c.code
            from published.membership m
            join published.organisation_key p on p.organisation_id = m.practice_id
            join published.organisation_key c on c.organisation_id = m.consortium_id
            where m.to_edition is null
              and m.days && daterange(:from, :to)
            order by lower(m.days) desc nulls last
            """)
                .bind("from", year.period().from())
                .bind("to", year.period().to())
                .each(connection, 0, row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    private static @Nullable String publishedBy(Connection connection, FinancialYear year, OrganisationCode publisher)
            throws SQLException {
        return Sql.of("""
            select publisher
            from published.publication
            where kind = 'allocations'
              and publisher <> :publisher
              and period && daterange(:from, :to)
              and edition is not null
              and superseded_by is null
            limit 1
            """)
                .bind("publisher", publisher.text())
                .bind("from", year.period().from())
                .bind("to", year.period().to())
                .find(connection, row -> row.getString(1))
                .orElse(null);
    }

    private static @Nullable BigDecimal cap(Connection connection, FinancialYear year) throws SQLException {
        return Sql.of("""
            select high
            from published.allocation_parameter
            where name = 'running-costs'
              and :year between first_year and coalesce(last_year, :year)
            """)
                .bind("year", year.startYear())
                .find(connection, row -> row.getBigDecimal(1))
                .orElse(null);
    }
}
