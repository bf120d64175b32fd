package org.opencommissioning.organisations.places;

import jakarta.inject.Singleton;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.organisations.Organisation;

/** The places' share of the GraphQL schema. */
@Singleton
final class PlacesGraphQl implements GraphQlPart {
    private final AreaQueries areas;
    private final CoverageQueries coverage;

    PlacesGraphQl(AreaQueries areas, CoverageQueries coverage) {
        this.areas = areas;
        this.coverage = coverage;
    }

    @Override
    public String room() {
        return "places";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.list("Query", "areas", Area.AREAS, (arguments, state) -> AreaQueries.where(state))
                .field("Query", "map", (snapshot, field) -> areas.map(snapshot).orElse(null))
                .field("Query", "coverage", (snapshot, field) -> coverage.report(snapshot))
                .batch("Organisation", "area", Organisation::code, areas::list);
    }
}
