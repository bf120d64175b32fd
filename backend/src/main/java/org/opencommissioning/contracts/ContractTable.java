package org.opencommissioning.contracts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Contracts on the public side of the wall. */
final class ContractTable implements PublishedRows<ContractRow> {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:codes) as named (code)
        where not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.contract
          (publication_id, line, consortium_id, contract_id, reference, ocid, title, services, provider, route, process,
           value_pence, awarded_on, from_on, to_on, lead_id, associates, procured_by, procured_because, service_line,
           quality, quality_met, amended_on, amendment, newest)
        values
          (:publication, :line,
           (select organisation_id from published.organisation_key where code = :consortium),
           :contract, :reference, :ocid, :title, :services, :provider, :route, :process,
           :value, :awarded, :from, :to,
           (select organisation_id from published.organisation_key where code = :lead),
           array(
             select k.organisation_id
             from unnest(:associates) with ordinality as named (code, place)
             join published.organisation_key k using (code)
             order by named.place),
           :procured_by, :procured_because, :service_line, :quality, :quality_met, :amended, :amendment, :newest)
        """;

    private static final String SUPPLIER = """
        insert into published.contract_supplier (publication_id, line, place, organisation_id, name, identifier, office)
        values
          (:publication, :line, :place,
           (select organisation_id from published.organisation_key where code = :code),
           :name, :identifier, :office)
        """;

    @Override
    public void canonical(ContractRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ContractRow> batch) throws SQLException {
        var codes = Stream.concat(Stream.of(draft.publisher()), batch.stream().flatMap(ContractTable::codes))
                .map(OrganisationCode::text)
                .toArray();
        Sql.of(KEYS).bind("codes", connection.createArrayOf("text", codes)).update(connection);
        for (var row : batch) {
            write(connection, draft, row);
        }
    }

    private static Stream<OrganisationCode> codes(ContractRow row) {
        return Stream.of(
                        Stream.of(row.lead()).filter(Objects::nonNull),
                        row.associates().stream(),
                        row.suppliers().stream().map(ContractRow.Supplier::code).filter(Objects::nonNull))
                .flatMap(all -> all);
    }

    private static void write(Connection connection, Draft draft, ContractRow row) throws SQLException {
        Sql.of(ROW)
                .bind("publication", draft.publicationId())
                .bind("line", row.line())
                .bind("consortium", draft.publisher().text())
                .bind("contract", ContractId.of(draft.publisher(), row.reference()))
                .bind("reference", row.reference())
                .bind("ocid", row.ocid())
                .bind("title", row.title())
                .bind("services", row.services())
                .bind("provider", row.provider())
                .bind("route", ContractRow.text(row.route()))
                .bind("process", row.process())
                .bind("value", row.value() == null ? null : row.value().pence())
                .bind("awarded", row.awardedOn())
                .bind("from", row.from())
                .bind("to", row.to())
                .bind("lead", ContractRow.text(row.lead()))
                .bind(
                        "associates",
                        connection.createArrayOf(
                                "text",
                                row.associates().stream()
                                        .map(OrganisationCode::text)
                                        .toArray()))
                .bind("procured_by", row.procuredBy())
                .bind("procured_because", row.procuredBecause())
                .bind("service_line", row.serviceLine())
                .bind("quality", row.quality())
                .bind("quality_met", ContractRow.text(row.qualityMet()))
                .bind("amended", row.amendedOn())
                .bind("amendment", row.amendment())
                .bind("newest", row.newest())
                .update(connection);
        for (int place = 0; place < row.suppliers().size(); place++) {
            var supplier = row.suppliers().get(place);
            Sql.of(SUPPLIER)
                    .bind("publication", draft.publicationId())
                    .bind("line", row.line())
                    .bind("place", place)
                    .bind("code", ContractRow.text(supplier.code()))
                    .bind("name", supplier.name())
                    .bind("identifier", supplier.identifier())
                    .bind("office", supplier.office())
                    .update(connection);
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // What contracts come to is no sum: some are for years, some for weeks.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
