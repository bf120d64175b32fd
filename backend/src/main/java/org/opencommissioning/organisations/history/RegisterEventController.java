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

/** What happened in the register, by REST. */
@Controller("/api/v1/register-events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Organisations")
final class RegisterEventController {
    private final Lists lists;
    private final KnownCodes codes;

    RegisterEventController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    @Operation(summary = "Openings, closures and moves, each with its day or the two days between which it lies")
    HttpResponse<ListAnswer<RegisterEvent>> listRegisterEvents(
            @RequestBean RegisterEventFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("organisation", filter.organisation());
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, RegisterEventQueries.LIST, filter::where);
    }
}
