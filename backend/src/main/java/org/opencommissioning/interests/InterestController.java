package org.opencommissioning.interests;

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

@Controller("/api/v1/interests")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Interests")
final class InterestController {
    private final Lists lists;
    private final KnownCodes codes;

    InterestController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    /**
     * Interests that the newest register of each consortium declares, the last declared first. Sort keys: `declaredOn`, `consortium`.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Interest>> listInterests(@RequestBean InterestFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        codes.mustKnow("practice", filter.practice());
        codes.mustKnow("provider", filter.provider());
        return lists.answer(paging, InterestQueries.INTERESTS, filter::where);
    }
}
