package org.opencommissioning.feedback.reports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;

/**
 * What is public now of a HealthWatch's reports of other periods, and every code of the register.
 *
 * @param publishedOn by reference
 * @param numbers     {@code reference/number} of recommendations
 */
record KnownReports(Map<String, LocalDate> publishedOn, Set<String> numbers, Set<String> codes) {

    static KnownReports of(Connection connection, Delivery delivery) throws SQLException {
        var publishedOn = new HashMap<String, LocalDate>();
        var numbers = new HashSet<String>();
        Sql.of("""
            select r.kind, r.reference, r.number, r.said_on
            from published.report_line r
            join published.publication p using (publication_id)
            where p.publisher = :publisher
              and p.edition is not null
              and p.superseded_by is null
              and not p.period && daterange(:from, :to)
              and r.kind <> 'escalation'
            """)
                .bind("publisher", delivery.publisher().text())
                .bind("from", delivery.period().from())
                .bind("to", delivery.period().to())
                .each(connection, 0, row -> {
                    if (row.getString(1).equals(ReportLine.REPORT.slug())) {
                        publishedOn.put(row.getString(2), row.getObject(4, LocalDate.class));
                    } else {
                        numbers.add(row.getString(2) + "/" + row.getInt(3));
                    }
                });
        var codes = new HashSet<>(
                Sql.of("select code from published.organisation_key").list(connection, row -> row.getString(1)));
        return new KnownReports(publishedOn, numbers, codes);
    }

    boolean knows(OrganisationCode code) {
        return codes.contains(code.text());
    }
}
