package org.opencommissioning.contracts.decisions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencommissioning.contracts.ContractId;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Decisions on the public side of the wall. */
final class DecisionTable implements PublishedRows<DecisionRow> {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:codes) as named (code)
        where not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.decision
          (publication_id, line, consortium_id, decision_id, reference, states, decided_on, meeting, title, decided,
           contract_reference, contract_id, provider_id, provider_name, value_pence, route, route_because, procured_by,
           procured_because, bidders, person, withheld, practice_id, role, part, interest, interest_in_id, interest_in,
           managed)
        values
          (:publication, :line,
           (select organisation_id from published.organisation_key where code = :consortium),
           :decision, :reference, :states, :decided_on, :meeting, :title, :decided, :contract_reference, :contract,
           (select organisation_id from published.organisation_key where code = :provider),
           :provider_name, :value, :route, :route_because, :procured_by, :procured_because,
           array(
             select k.organisation_id
             from unnest(:bidders) with ordinality as named (code, place)
             join published.organisation_key k using (code)
             order by named.place),
           :person, :withheld,
           (select organisation_id from published.organisation_key where code = :practice),
           :role, :part, :interest,
           (select organisation_id from published.organisation_key where code = :interest_code),
           :interest_in, :managed)
        """;

    @Override
    public void canonical(DecisionRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<DecisionRow> batch) throws SQLException {
        var codes = Stream.concat(Stream.of(draft.publisher()), batch.stream().flatMap(DecisionTable::codes))
                .filter(Objects::nonNull)
                .map(OrganisationCode::text)
                .toArray();
        Sql.of(KEYS).bind("codes", connection.createArrayOf("text", codes)).update(connection);
        for (var row : batch) {
            write(connection, draft, row);
        }
    }

    private static Stream<OrganisationCode> codes(DecisionRow row) {
        var statement = row.statement();
        var attendee = row.attendee();
        return Stream.of(
                        statement == null ? Stream.<OrganisationCode>empty() : Stream.of(statement.provider()),
                        statement == null ? Stream.<OrganisationCode>empty() : statement.bidders().stream(),
                        attendee == null
                                ? Stream.<OrganisationCode>empty()
                                : Stream.of(attendee.practice(), attendee.provider()))
                .flatMap(all -> all);
    }

    private static void write(Connection connection, Draft draft, DecisionRow row) throws SQLException {
        var sql = Sql.of(ROW)
                .bind("publication", draft.publicationId())
                .bind("line", row.line())
                .bind("consortium", draft.publisher().text())
                .bind("decision", ContractId.of(draft.publisher(), row.reference()))
                .bind("reference", row.reference());
        bind(sql, connection, draft.publisher(), row.statement());
        bind(sql, row.attendee());
        sql.update(connection);
    }

    private static void bind(
            Sql sql, Connection connection, OrganisationCode consortium, DecisionRow.Statement statement)
            throws SQLException {
        boolean states = statement != null;
        var contract = states ? statement.contract() : null;
        var bidders = states
                ? statement.bidders().stream().map(OrganisationCode::text).toArray()
                : new Object[0];
        sql.bind("states", states)
                .bind("decided_on", states ? statement.decidedOn() : null)
                .bind("meeting", states ? statement.meeting() : null)
                .bind("title", states ? statement.title() : null)
                .bind("decided", states ? statement.decided() : null)
                .bind("contract_reference", contract)
                .bind("contract", contract == null ? null : ContractId.of(consortium, contract))
                .bind("provider", states ? DecisionRow.text(statement.provider()) : null)
                .bind("provider_name", states ? statement.providerName() : null)
                .bind(
                        "value",
                        states && statement.value() != null ? statement.value().pence() : null)
                .bind("route", states ? DecisionRow.text(statement.route()) : null)
                .bind("route_because", states ? statement.routeBecause() : null)
                .bind("procured_by", states ? statement.procuredBy() : null)
                .bind("procured_because", states ? statement.procuredBecause() : null)
                .bind("bidders", connection.createArrayOf("text", bidders));
    }

    private static void bind(Sql sql, DecisionRow.Attendee attendee) {
        boolean about = attendee != null;
        sql.bind("person", about ? attendee.person() : null)
                .bind("withheld", about ? attendee.withheld() : null)
                .bind("practice", about ? DecisionRow.text(attendee.practice()) : null)
                .bind("role", about ? attendee.role() : null)
                .bind("part", about ? attendee.participation().code() : null)
                .bind("interest", about ? attendee.interest() : null)
                .bind("interest_code", about ? DecisionRow.text(attendee.provider()) : null)
                .bind("interest_in", about ? attendee.providerName() : null)
                .bind("managed", about ? attendee.managed() : null);
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // What was decided on is no sum: values are for a term, a year or a change.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
