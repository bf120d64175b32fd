package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.contracts.Route;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Published decisions as the log hashed them. */
@Singleton
final class HashedDecisions implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(DecisionReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select d.line, d.reference, d.states, d.decided_on, d.meeting, d.title, d.decided, d.contract_reference,
                   provider.code as provider, d.provider_name, d.value_pence, d.route, d.route_because, d.procured_by,
                   d.procured_because,
                   array(
                     select k.code
                     from unnest(d.bidders) with ordinality as named (organisation_id, place)
                     join published.organisation_key k using (organisation_id)
                     order by named.place) as bidders,
                   d.person, d.withheld, practice.code as practice, d.role, d.part, d.interest,
                   body.code as interest_code, d.interest_in, d.managed
            from published.decision d
            left join published.organisation_key provider on provider.organisation_id = d.provider_id
            left join published.organisation_key practice on practice.organisation_id = d.practice_id
            left join published.organisation_key body on body.organisation_id = d.interest_in_id
            where d.publication_id = :publication
              and d.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        new DecisionRow(row.getLong("line"), List.of(), row.getString("reference"), statement(row), attendee(row))
                .canonical(out);
        return out.toBytes();
    }

    private static @Nullable DecisionRow.Statement statement(ResultSet row) throws SQLException {
        if (!row.getBoolean("states")) {
            return null;
        }
        var pence = row.getObject("value_pence", Long.class);
        var route = row.getString("route");
        return new DecisionRow.Statement(
                row.getObject("decided_on", LocalDate.class),
                row.getString("meeting"),
                row.getString("title"),
                row.getString("decided"),
                row.getString("contract_reference"),
                code(row.getString("provider")),
                row.getString("provider_name"),
                pence == null ? null : new Money(pence),
                route == null ? null : Route.parse(route),
                row.getString("route_because"),
                row.getString("procured_by"),
                row.getString("procured_because"),
                Stream.of((String[]) row.getArray("bidders").getArray())
                        .map(OrganisationCode::new)
                        .toList());
    }

    private static @Nullable DecisionRow.Attendee attendee(ResultSet row) throws SQLException {
        var part = row.getString("part");
        return part == null
                ? null
                : new DecisionRow.Attendee(
                        row.getString("person"),
                        row.getString("withheld"),
                        code(row.getString("practice")),
                        row.getString("role"),
                        Participation.parse(part),
                        row.getString("interest"),
                        code(row.getString("interest_code")),
                        row.getString("interest_in"),
                        row.getString("managed"));
    }

    private static @Nullable OrganisationCode code(@Nullable String text) {
        return text == null ? null : new OrganisationCode(text);
    }
}
