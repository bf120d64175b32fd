package org.opencommissioning.spending.allocations;

import io.micronaut.context.annotation.Requires;
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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.FinancialYear;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Allocations")
final class AllocationController {
    private final Lists lists;
    private final KnownCodes codes;
    private final AllocationQueries allocations;

    AllocationController(Lists lists, KnownCodes codes, AllocationQueries allocations) {
        this.lists = lists;
        this.codes = codes;
        this.allocations = allocations;
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

    /**
     * What each consortium is given in a year, its lines added up, a head too, newest year first. Sort keys: `year`, `total`,
     * `consortium`.
     */
    @Get("/consortium-allocations")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ConsortiumAllocation>> listConsortiumAllocations(
            @RequestBean ConsortiumAllocationFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, AllocationQueries.CONSORTIUM_ALLOCATIONS, filter::where);
    }

    /** Caps and rates that allocations are held against, each with the paragraph it comes from. */
    @Get("/allocation-parameters")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<AllocationParameter>> listAllocationParameters(
            HttpRequest<?> request,
            @Nullable @QueryValue @Parameter(description = "Only what applies in this financial year.")
                    FinancialYear year,
            @Nullable @QueryValue AsAt asAt) {
        return lists.whole(
                Asked.of(request, asAt, AllocationListing.DATASETS),
                "allocation-parameters",
                AllocationParameter.class,
                snapshot -> allocations.parameters(snapshot, year));
    }
}
