package org.opencommissioning.consultations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;

/**
 * What is public now of a consortium's consultations, and every code of the register.
 *
 * @param others   of other periods, by reference
 * @param same     of the very period that is sent
 */
record KnownConsultations(Map<String, Published> others, Map<String, Published> same, Set<String> codes) {

    /** @param questions what is asked, one text each, in order */
    record Published(LocalDate opensOn, LocalDate closesOn, Set<Integer> numbers, Set<String> questions) {}

    static KnownConsultations of(Connection connection, Delivery delivery) throws SQLException {
        var known = new KnownConsultations(new HashMap<>(), new HashMap<>(), new HashSet<>());
        for (var kind : new ConsultationLine[] {ConsultationLine.CONSULTATION, ConsultationLine.QUESTION}) {
            Sql.of("""
                select l.*, null::text as to_code, p.period && daterange(:from, :to) as same
                from published.consultation_line l
                join published.publication p using (publication_id)
                where p.publisher = :publisher
                  and p.edition is not null
                  and p.superseded_by is null
                  and l.kind = :kind
                """)
                    .bind("publisher", delivery.publisher().text())
                    .bind("from", delivery.period().from())
                    .bind("to", delivery.period().to())
                    .bind("kind", kind.slug())
                    .each(connection, 0, row -> {
                        var line = ConsultationRow.read(row);
                        var of = row.getBoolean("same") ? known.same : known.others;
                        if (kind == ConsultationLine.CONSULTATION) {
                            of.put(
                                    line.reference(),
                                    new Published(line.from(), line.until(), new HashSet<>(), new TreeSet<>()));
                        } else if (of.containsKey(line.reference())) {
                            of.get(line.reference()).numbers().add(line.number());
                            of.get(line.reference()).questions().add(line.asked());
                        }
                    });
        }
        known.codes.addAll(
                Sql.of("select code from published.organisation_key").list(connection, row -> row.getString(1)));
        return known;
    }
}
