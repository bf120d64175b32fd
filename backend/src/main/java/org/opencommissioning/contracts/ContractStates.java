package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Lines of registers of contracts, read back as they were published. */
final class ContractStates {
    /** Of lines {@code c} of {@code published.contract}. */
    static final String COLUMNS = """
        c.line, c.reference, c.ocid, c.title, c.services, c.route, c.process, c.value_pence, c.awarded_on,
        c.from_on, c.to_on, lead.code as lead, c.procured_by, c.procured_because, c.service_line, c.quality,
        c.quality_met, c.amended_on, c.amendment, c.newest,
        array(
          select k.code
          from unnest(c.associates) with ordinality as named (organisation_id, place)
          join published.organisation_key k using (organisation_id)
          order by named.place) as associates,
        array(
          select array[s.name, k.code, s.identifier, s.office]
          from published.contract_supplier s
          left join published.organisation_key k using (organisation_id)
          where s.publication_id = c.publication_id
            and s.line = c.line
          order by s.place) as suppliers\
        """;

    static final String TABLES = """
        published.contract c
        left join published.organisation_key lead on lead.organisation_id = c.lead_id
        """;

    private ContractStates() {}

    static ContractRow read(ResultSet row) throws SQLException {
        var pence = row.getObject("value_pence", Long.class);
        return new ContractRow(
                row.getLong("line"),
                List.of(),
                row.getString("reference"),
                row.getString("ocid"),
                row.getString("title"),
                row.getString("services"),
                suppliers(row),
                row.getString("route") == null ? null : Route.parse(row.getString("route")),
                row.getString("process"),
                pence == null ? null : new Money(pence),
                row.getObject("awarded_on", LocalDate.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                code(row.getString("lead")),
                Stream.of((String[]) row.getArray("associates").getArray())
                        .map(OrganisationCode::new)
                        .toList(),
                row.getString("procured_by"),
                row.getString("procured_because"),
                row.getString("service_line"),
                row.getString("quality"),
                row.getString("quality_met") == null ? null : Quality.parse(row.getString("quality_met")),
                row.getObject("amended_on", LocalDate.class),
                row.getString("amendment"),
                row.getBoolean("newest"));
    }

    private static List<ContractRow.Supplier> suppliers(ResultSet row) throws SQLException {
        var sent = (String[][]) row.getArray("suppliers").getArray();
        return IntStream.range(0, sent.length)
                .mapToObj(i -> new ContractRow.Supplier(sent[i][0], code(sent[i][1]), sent[i][2], sent[i][3]))
                .toList();
    }

    private static @Nullable OrganisationCode code(@Nullable String text) {
        return text == null ? null : new OrganisationCode(text);
    }
}
