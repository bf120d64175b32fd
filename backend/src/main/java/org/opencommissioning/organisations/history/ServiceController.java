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

/** What practices offer beyond the basic contract, by REST. */
@Controller("/api/v1/services")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Organisations")
final class ServiceController {
    private final Lists lists;
    private final KnownCodes codes;

    ServiceController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    @Operation(summary = "What GP practices offer beyond the basic contract, and who else offers it")
    HttpResponse<ListAnswer<ServiceOfPractice>> listServices(
            @RequestBean ServiceFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("practice", filter.practice());
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ServiceQueries.LIST, filter::where);
    }
}
