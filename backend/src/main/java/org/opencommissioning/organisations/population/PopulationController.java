package org.opencommissioning.organisations.population;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Population")
final class PopulationController {
    private final Lists lists;
    private final KnownCodes codes;

    PopulationController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    /** Patients registered with each practice, newest count first. Sort keys: `countedOn`, `practice`, `registered`. */
    @Get("/list-sizes")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ListSize>> listListSizes(@RequestBean ListSizeFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("practice", filter.practice());
        codes.mustKnow("commissioner", filter.commissioner());
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ListSizeQueries.LIST_SIZES, filter::where);
    }

    /**
     * People that each consortium is responsible for, newest count first: by the file's word and by membership on the day of
     * counting, apart. Sort keys: `countedOn`, `consortium`, `registered` (by the file's word).
     */
    @Get("/populations")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Population>> listPopulations(
            @RequestBean PopulationFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, PopulationQueries.POPULATIONS, filter::where);
    }
}
