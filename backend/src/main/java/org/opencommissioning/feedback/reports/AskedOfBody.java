package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/**
 * What is public now and waits for a body's word: since when, by HealthWatch's code, reference and number.
 *
 * @param recommended recommendations that are addressed to it
 * @param taken       what was taken further to it
 */
record AskedOfBody(Map<String, LocalDate> recommended, Map<String, LocalDate> taken) {

    static AskedOfBody of(Connection connection, OrganisationCode body) throws SQLException {
        var asked = new AskedOfBody(new HashMap<>(), new HashMap<>());
        Sql.of("""
            select k.code || '/' || r.reference || '/' || r.number, r.kind, r.said_on
            from published.report_line r
            join published.organisation_key k on k.organisation_id = r.healthwatch_id
            join published.organisation_key b on b.organisation_id = r.to_id
            join published.publication p using (publication_id)
            where b.code = :body
              and r.kind <> 'report'
              and p.edition is not null
              and p.superseded_by is null
            """).bind("body", body.text()).each(connection, 0, row -> {
            var of = row.getString(2).equals(ReportLine.RECOMMENDATION.slug()) ? asked.recommended : asked.taken;
            of.merge(
                    row.getString(1),
                    row.getObject(3, LocalDate.class),
                    (one, other) -> one.isBefore(other) ? one : other);
        });
        return asked;
    }

    @Nullable
    LocalDate since(AnswerKind kind, String healthwatch, String reference, int number) {
        return (kind == AnswerKind.ACKNOWLEDGED ? taken : recommended)
                .get(healthwatch + "/" + reference + "/" + number);
    }
}
