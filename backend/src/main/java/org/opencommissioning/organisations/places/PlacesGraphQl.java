package org.opencommissioning.organisations.places;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Objects;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.values.OrganisationCode;

/** The places' share of the GraphQL schema. */
@Singleton
final class PlacesGraphQl implements GraphQlPart {
    private final AreaQueries areas;
    private final CoverageQueries coverage;

    private final NearestQueries nearest;
    private final SharedLandQueries land;
    private final Provider<KnownCodes> codes;

    PlacesGraphQl(
            AreaQueries areas,
            CoverageQueries coverage,
            NearestQueries nearest,
            SharedLandQueries land,
            Provider<KnownCodes> codes) {
        this.areas = areas;
        this.coverage = coverage;
        this.nearest = nearest;
        this.land = land;
        this.codes = codes;
    }

    @Override
    public String room() {
        return "places";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(AreaQueries.DATASETS)
                .list(
                        "Query",
                        "areas",
                        Area.AREAS,
                        (arguments, state) -> AreaQueries.where(state, kind(arguments.get("of"))))
                .field(
                        "Query",
                        "map",
                        (snapshot, field) -> areas.map(snapshot, kind(field.getArgument("of")))
                                .orElse(null))
                .field("Query", "coverage", (snapshot, field) -> coverage.report(snapshot))
                .field("Query", "nearestOrganisations", this::nearest)
                .field("Query", "sharedLand", this::land)
                .batch("Organisation", "area", Organisation::code, areas::list);
    }

    private @Nullable SharedLand land(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        var code = Objects.requireNonNull(code(field.getArgument("code")));
        codes.get().mustKnow("code", code);
        return land.find(snapshot, code).orElse(null);
    }

    private NearestAnswer nearest(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        var role = field.<String>getArgument("role");
        var organisation = code(field.getArgument("organisation"));
        codes.get().mustKnow("organisation", organisation);
        return nearest.find(
                snapshot,
                new NearestQuestion(
                        OrganisationRole.valueOf(role),
                        degrees(field.getArgument("latitude")),
                        degrees(field.getArgument("longitude")),
                        organisation,
                        field.getArgument("postcode"),
                        field.getArgument("on"),
                        field.getArgument("limit")));
    }

    private static AreaKind kind(Object name) {
        return AreaKind.valueOf((String) name);
    }

    @Nullable
    private static BigDecimal degrees(@Nullable Double number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    @Nullable
    private static OrganisationCode code(@Nullable String text) {
        try {
            return text == null ? null : OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "organisation", text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
