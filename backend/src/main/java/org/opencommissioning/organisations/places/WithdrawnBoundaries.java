package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.WithdrawableRows;

/** Boundary files that are withdrawn, with their map: what does not fit is known of all areas together. */
@Singleton
final class WithdrawnBoundaries implements WithdrawableRows {
    @Override
    public boolean holds(String kind) {
        return Stream.of(AreaKind.values()).anyMatch(area -> area.dataset().equals(kind));
    }

    @Override
    public boolean isByLine() {
        return false;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        for (var table : List.of("boundary_seam", "boundary_map", "boundary")) {
            Sql.of("delete from published." + table + " where publication_id = :id")
                    .bind("id", publicationId)
                    .update(connection);
        }
    }
}
