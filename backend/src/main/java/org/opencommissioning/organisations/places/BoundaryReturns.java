package org.opencommissioning.organisations.places;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opencommissioning.publication.PublishableReturn;

/** The two kinds of boundary file. */
@Factory
final class BoundaryReturns {
    private final DataSource reader;

    BoundaryReturns(@Named("reader") DataSource reader) {
        this.reader = reader;
    }

    @Singleton
    @Named("boundaries")
    PublishableReturn<BoundaryRow> consortia() {
        return of(AreaKind.CONSORTIA);
    }

    @Singleton
    @Named("district-boundaries")
    PublishableReturn<BoundaryRow> districts() {
        return of(AreaKind.DISTRICTS);
    }

    private PublishableReturn<BoundaryRow> of(AreaKind kind) {
        return new BoundaryReturn(kind, () -> known(kind));
    }

    private KnownOwners known(AreaKind kind) {
        try (var connection = reader.getConnection()) {
            return KnownOwners.read(connection, kind.role());
        } catch (SQLException lost) {
            throw new IllegalStateException("The register's organisations cannot be read", lost);
        }
    }
}
