package org.opencommissioning.consultations.responses;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.reading.CsvText;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** What moderators have let through of the responses to a consortium that were confirmed in a month: the file that the portal writes. */
record MonthOfResponses(List<CountRow> rows) {

    static MonthOfResponses of(Connection connection, OrganisationCode consortium, Period period) throws SQLException {
        return new MonthOfResponses(Sql.of("""
            with counted as (
              select r.response_id, r.reference
              from intake.consultation_response r
              join intake.consultation_decision d using (response_id)
              where r.publisher = :publisher
                and d.outcome in ('publish', 'count')
                and (r.confirmed_at at time zone 'Europe/London')::date >= :from
                and (r.confirmed_at at time zone 'Europe/London')::date < :to)
            select reference, 0 as question, 0 as choice, count(*)::integer as people, null::text as words,
                   null::bigint as response_id
            from counted
            group by reference
            union all
            select c.reference, a.question, a.choice, count(*)::integer, null, null
            from counted c
            join intake.consultation_answer a using (response_id)
            where a.choice is not null
            group by c.reference, a.question, a.choice
            union all
            select c.reference, w.question, null, null, w.words, w.response_id
            from counted c
            join intake.consultation_words w using (response_id)
            order by reference, question, choice nulls last, response_id
            """)
                .bind("publisher", consortium.text())
                .bind("from", period.from())
                .bind("to", period.to())
                .list(connection, row -> CountRow.read(row, 0)));
    }

    byte[] file() {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of(CountColumn.values()).map(CountColumn::title).toList());
        rows.forEach(row -> table.add(row.sent()));
        return CsvText.write(table).getBytes(StandardCharsets.UTF_8);
    }
}
