package org.opencommissioning.organisations.recasting;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.organisations.population.ListSizeQueries;

@Controller("/api/v1/recast-parts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Population")
final class RecastPartController {
    private final Lists lists;
    private final RecastParts parts;

    RecastPartController(Lists lists, RecastParts parts) {
        this.lists = lists;
        this.parts = parts;
    }

    /**
     * Where each body that had practices on one day belongs on the boundaries of another, in parts: what recast figures are divided
     * by.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<RecastPart>> listRecastParts(
            HttpRequest<?> request,
            @QueryValue @Parameter(description = "The day of the figures.", example = "2012-03-31") LocalDate from,
            @QueryValue @Parameter(description = "The day of the boundaries.", example = "2013-03-31") LocalDate on,
            @Nullable @QueryValue AsAt asAt) {
        return lists.whole(
                Asked.of(request, asAt, ListSizeQueries.DATASETS),
                "recast-parts",
                RecastPart.class,
                snapshot -> parts.list(snapshot, from, on));
    }
}
