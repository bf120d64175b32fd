package org.opencommissioning.organisations.history;

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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.api.problems.ProblemKind;

/** Changes of the register by REST. */
@Controller("/api/v1/register-changes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Organisations")
final class RegisterChangeController {
    private final Lists lists;

    RegisterChangeController(Lists lists) {
        this.lists = lists;
    }

    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    @Operation(summary = "What the register says otherwise than after an earlier edition")
    HttpResponse<ListAnswer<RegisterChange>> listRegisterChanges(
            @QueryValue
                    @Parameter(description = "The edition to compare with", example = "76")
                    @Schema(format = "int64", minimum = "0")
                    long since,
            @RequestBean Paging paging) {
        if (since < 0) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "since", Long.toString(since), "Editions are counted from 1.", "Give an edition of the log.");
        }
        return lists.answer(paging, RegisterChangeQueries.CHANGES, state -> RegisterChangeQueries.since(since, state));
    }
}
