package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Contracts that are withdrawn, such as one that gave a person's home as an office. */
@Singleton
final class WithdrawnContracts implements WithdrawableRows {
    private static final PublishedLines SUPPLIERS =
            new PublishedLines("published.contract_supplier", "place, organisation_id, name, identifier, office");
    private static final String COLUMNS = """
        consortium_id, contract_id, reference, ocid, title, services, provider, route, process, value_pence, awarded_on,
        from_on, to_on, lead_id, associates, procured_by, procured_because, service_line, quality, quality_met, amended_on,
        amendment\
        """;
    private static final PublishedLines CONTRACTS = new PublishedLines("published.contract", COLUMNS);

    @Override
    public boolean holds(String kind) {
        return kind.equals(ContractReturn.KIND);
    }

    /** Where a contract's newest line is withdrawn, the one before it is its newest state. */
    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        Sql.of("""
            insert into published.contract (publication_id, line, %1$s, newest)
            select :draft, line, %1$s,
                   row_number() over (partition by contract_id order by amended_on desc nulls last) = 1
            from published.contract
            where publication_id = :id
              and line <> all(:except)
            """.formatted(COLUMNS))
                .bind("draft", draft.publicationId())
                .bind("id", publicationId)
                .bind("except", except.toArray(Integer[]::new))
                .update(connection);
        SUPPLIERS.copy(connection, publicationId, draft, except);
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        CONTRACTS.destroy(connection, publicationId, lines);
    }
}
