package org.opencommissioning.spending.allocations;

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
@Tag(name = "Allocations")
final class AllocationController {
    private final Lists lists;
    private final KnownCodes codes;

    AllocationController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    /**
     * What consortia are given, line by line, newest year first: components that add up to the allocation, and practice budgets, which
     * are shares of the programme component. Sort keys: `year`, `amount`.
     */
    @Get("/allocations")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Allocation>> listAllocations(
            @RequestBean AllocationFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        codes.mustKnow("practice", filter.practice());
        return lists.answer(paging, AllocationListing.ALLOCATIONS, filter::where);
    }
}
