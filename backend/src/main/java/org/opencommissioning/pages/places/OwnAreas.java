package org.opencommissioning.pages.places;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.places.AreaKind;
import org.opencommissioning.organisations.places.AreaQueries;
import org.opencommissioning.values.OrganisationCode;

/** Finds the area of one consortium or local authority. */
@Singleton
public final class OwnAreas {
    private final AreaQueries areas;

    OwnAreas(AreaQueries areas) {
        this.areas = areas;
    }

    /** Empty while no boundaries are published. */
    public Optional<OwnArea> find(Snapshot snapshot, OrganisationCode organisation, AreaKind of) throws SQLException {
        if (areas.count(snapshot, of) == 0) {
            return Optional.empty();
        }
        var own = areas.list(snapshot, List.of(organisation.text())).get(organisation.text());
        return Optional.of(new OwnArea(
                own == null ? null : own.squareKilometres(),
                areas.neighbourhood(snapshot, organisation, of).orElse(null)));
    }
}
