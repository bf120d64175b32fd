package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.OrganisationCode;

/** Areas, the map and what it leaves out, by REST. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Places")
final class PlacesController {
    private static final String WHOSE = "Whose areas: consortia, as without it, or districts";

    private final Lists lists;
    private final Answers answers;
    private final AreaQueries areas;
    private final CoverageQueries coverage;
    private final NearestQueries nearest;
    private final SharedLandQueries land;
    private final KnownCodes codes;

    PlacesController(
            Lists lists,
            Answers answers,
            AreaQueries areas,
            CoverageQueries coverage,
            NearestQueries nearest,
            SharedLandQueries land,
            KnownCodes codes) {
        this.lists = lists;
        this.answers = answers;
        this.areas = areas;
        this.coverage = coverage;
        this.nearest = nearest;
        this.land = land;
        this.codes = codes;
    }

    @Get("/areas")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    @Operation(summary = "Areas of consortia or districts, how each was matched to the register, and how large it is")
    HttpResponse<ListAnswer<Area>> listAreas(
            @Nullable @QueryValue @Parameter(description = WHOSE) AreaKind of, @RequestBean Paging paging) {
        return lists.answer(paging, Area.AREAS, state -> AreaQueries.where(state, orConsortia(of)));
    }

    @Get("/map")
    @Operation(summary = "The areas of consortia or districts as paths to draw")
    HttpResponse<Answer<DrawnMap>> getMap(
            HttpRequest<?> request,
            @Nullable @QueryValue @Parameter(description = WHOSE) AreaKind of,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(
                Asked.of(request, asAt, AreaQueries.DATASETS), snapshot -> areas.map(snapshot, orConsortia(of)));
    }

    private static AreaKind orConsortia(@Nullable AreaKind of) {
        return of == null ? AreaKind.CONSORTIA : of;
    }

    @Get("/coverage")
    @Operation(summary = "What no consortium covers, and what is covered twice, each with how long it has stood")
    HttpResponse<Answer<CoverageReport>> getCoverage(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return answers.item(
                Asked.of(request, asAt, AreaQueries.DATASETS), snapshot -> Optional.of(coverage.report(snapshot)));
    }

    @Get("/organisations/{code}/shared-land")
    @Operation(
            summary = "The local authorities on a consortium's land, or the consortia on an authority's, by laying the"
                    + " published boundaries over each other")
    HttpResponse<Answer<SharedLand>> getSharedLand(
            HttpRequest<?> request, OrganisationCode code, @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("code", code);
        return answers.item(Asked.of(request, asAt, AreaQueries.DATASETS), snapshot -> land.find(snapshot, code));
    }

    @Get("/nearest-organisations")
    @Operation(
            summary = "The nearest organisations of a role to a point, an organisation or a postcode, where coordinates"
                    + " are published")
    HttpResponse<Answer<NearestAnswer>> listNearestOrganisations(
            HttpRequest<?> request, @RequestBean NearestQuestion question, @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("organisation", question.organisation());
        return answers.item(
                Asked.of(request, asAt, OrganisationQueries.DATASETS),
                snapshot -> Optional.of(nearest.find(snapshot, question)));
    }
}
