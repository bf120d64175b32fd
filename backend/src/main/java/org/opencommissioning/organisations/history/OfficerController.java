package org.opencommissioning.organisations.history;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;

/** Accountable Officers and Chief Financial Officers, by REST. */
@Controller("/api/v1/officers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Organisations")
final class OfficerController {
    private final Lists lists;
    private final KnownCodes codes;

    OfficerController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    @Operation(summary = "Accountable Officers and Chief Financial Officers, of which organisation, from when to when")
    HttpResponse<ListAnswer<PostHolder>> listOfficers(@RequestBean OfficerFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("organisation", filter.organisation());
        return lists.answer(paging, OfficerQueries.LIST, filter::where);
    }
}
