package org.opencommissioning.organisations.particulars;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.publication.Change;
import org.opencommissioning.publication.Derived;

/** Says of each particular from which edition up to which it is said. */
@Singleton
final class DerivedParticulars implements Derived {
    @Override
    public Set<String> reads() {
        return Set.of(OrganisationQueries.DATASETS);
    }

    @Override
    public void published(Connection connection, Change change) throws SQLException {
        for (var table : ParticularTables.ALL) {
            if (!change.superseded().isEmpty()) {
                Sql.of("update published." + table.name()
                                + " set to_edition = :edition where publication_id = any(:superseded)")
                        .bind("edition", change.edition())
                        .bind("superseded", change.superseded().toArray(Long[]::new))
                        .update(connection);
            }
            Sql.of("update published." + table.name()
                            + " set from_edition = :edition where publication_id = :publication")
                    .bind("edition", change.edition())
                    .bind("publication", change.draft().publicationId())
                    .update(connection);
        }
    }
}
