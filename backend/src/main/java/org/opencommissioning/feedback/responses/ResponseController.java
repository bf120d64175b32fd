package org.opencommissioning.feedback.responses;

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

@Controller("/api/v1/responses")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Feedback")
final class ResponseController {
    private final Lists lists;
    private final KnownCodes codes;

    ResponseController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    /** What consortia, practices and providers answered to feedback, the last first. Sort key: `saidOn`. */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Response>> listResponses(@RequestBean ResponseFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("by", filter.by());
        codes.mustKnow("healthwatch", filter.healthwatch());
        return lists.answer(paging, ResponseQueries.RESPONSES, filter::where);
    }
}
