package org.opencommissioning.organisations.register;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.particulars.ParticularTables;
import org.opencommissioning.publication.WithdrawableRows;

/**
 * Files of the register that are withdrawn, such as one that held a person's home, with what the register said of organisations because
 * of them. What stands today was worked out from the other files before (decisions/0405).
 */
@Singleton
final class WithdrawnRegister implements WithdrawableRows {
    private static final List<String> KINDS = List.of(OrganisationQueries.DATASETS);

    @Override
    public boolean holds(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public boolean isByLine() {
        return false;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        Sql.of("""
            delete from published.register_event
            where edition = (select edition from published.publication where publication_id = :id)
            """).bind("id", publicationId).update(connection);
        for (var table : List.of("membership", "organisation", "register_row")) {
            Sql.of("delete from published." + table + " where publication_id = :id")
                    .bind("id", publicationId)
                    .update(connection);
        }
        ParticularTables.destroy(connection, publicationId);
    }
}
