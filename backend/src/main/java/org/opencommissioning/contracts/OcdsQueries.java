package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Contracts with each of their states, for those who read the Open Contracting Data Standard. */
@Singleton
final class OcdsQueries {
    private static final String STATED = """
        select %s,
               c.contract_id, consortium.code as consortium_code, coalesce(m.name, consortium.code) as consortium_name,
               pub.edition, pub.published_at
        from %s
        join published.publication pub using (publication_id)
        join published.organisation_key consortium on consortium.organisation_id = c.consortium_id
        left join published.organisation m on m.organisation_id = c.consortium_id
          and m.from_edition <= :edition
          and (m.to_edition is null or m.to_edition > :edition)
        where %s
          and (:consortium::text is null or consortium.code = :consortium)
          and (:contract::text is null or upper(c.contract_id) = upper(:contract))
        order by c.contract_id, c.amended_on nulls first
        """.formatted(
                    ContractStates.COLUMNS.strip(),
                    ContractStates.TABLES.strip(),
                    ContractQueries.STANDS.strip().replaceFirst("c\\.newest\\s+and ", ""));

    OcdsQueries() {}

    /**
     * A contract and all that its register states of it.
     *
     * @param states as it was made, then each amendment
     */
    record Stated(String id, OrganisationName consortium, long edition, Instant publishedAt, List<ContractRow> states) {
        String ocid() {
            var sent = states.getFirst().ocid();
            return sent == null ? ContractQueries.OCID_PREFIX + id : sent;
        }
    }

    /** @param contract null for all of the consortium's register */
    List<Stated> list(Snapshot snapshot, @Nullable OrganisationCode consortium, @Nullable String contract)
            throws SQLException {
        var contracts = new LinkedHashMap<String, Stated>();
        snapshot.each(
                Sql.of(STATED)
                        .bind("edition", snapshot.state().edition().number())
                        .bind("consortium", ContractRow.text(consortium))
                        .bind("contract", contract),
                row -> {
                    var id = row.getString("contract_id");
                    if (!contracts.containsKey(id)) {
                        contracts.put(id, stated(row, id));
                    }
                    contracts.get(id).states().add(ContractStates.read(row));
                });
        return List.copyOf(contracts.values());
    }

    private static Stated stated(ResultSet row, String id) throws SQLException {
        return new Stated(
                id,
                ContractLine.name(row.getString("consortium_code"), row.getString("consortium_name")),
                row.getLong("edition"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                new ArrayList<>());
    }
}
