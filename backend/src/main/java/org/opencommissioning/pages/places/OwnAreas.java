package org.opencommissioning.pages.places;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.places.AreaKind;
import org.opencommissioning.organisations.places.AreaQueries;
import org.opencommissioning.organisations.places.SharedLandQueries;
import org.opencommissioning.values.OrganisationCode;

/** Finds the area of one consortium or local authority. */
@Singleton
public final class OwnAreas {
    private final AreaQueries areas;
    private final SharedLandQueries land;

    OwnAreas(AreaQueries areas, SharedLandQueries land) {
        this.areas = areas;
        this.land = land;
    }

    /** Empty while no boundaries are published. */
    public Optional<OwnArea> find(Snapshot snapshot, OrganisationCode organisation, AreaKind of) throws SQLException {
        if (areas.count(snapshot, of) == 0) {
            return Optional.empty();
        }
        var own = areas.list(snapshot, List.of(organisation.text())).get(organisation.text());
        return Optional.of(new OwnArea(
                own == null ? null : own.squareKilometres(),
                areas.neighbourhood(snapshot, organisation, of).orElse(null),
                land.find(snapshot, organisation).orElse(null)));
    }
}
