package org.opencommissioning.feedback;

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
@Tag(name = "Feedback")
final class FeedbackController {
    private final Lists lists;
    private final KnownCodes codes;

    FeedbackController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    /**
     * What people told HealthWatch, after moderation, the newest month first. Nothing here was not let through by a moderator.
     * Sort keys: `month`, `people`.
     */
    @Get("/feedback")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Feedback>> listFeedback(@RequestBean FeedbackFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("about", filter.about());
        codes.mustKnow("healthwatch", filter.healthwatch());
        return lists.answer(paging, FeedbackQueries.FEEDBACK, filter::where);
    }
}
