package org.opencommissioning.contracts.decisions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;

@Controller("/api/v1/decisions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Decisions")
final class DecisionController {
    private final Lists lists;
    private final KnownCodes codes;
    private final DecisionQueries decisions;

    DecisionController(Lists lists, KnownCodes codes, DecisionQueries decisions) {
        this.lists = lists;
        this.codes = codes;
        this.decisions = decisions;
    }

    /**
     * Decisions of consortia about what to buy from whom, each with those who were there, what they declared and what they did; the
     * last taken first. Sort keys: `decidedOn`, `title`, `consortium`.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Decision>> listDecisions(@RequestBean DecisionFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        codes.mustKnow("provider", filter.provider());
        codes.mustKnow("practice", filter.practice());
        return lists.answer(paging, DecisionQueries.DECISIONS, filter::where);
    }

    /** One decision. */
    @Get("/{id}")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<Answer<Decision>> getDecision(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "The decision's id.")
                    @Schema(maxLength = 120, example = "9N4-D-2012-03")
                    String id,
            @Nullable @QueryValue AsAt asAt) {
        return lists.item(
                Asked.of(request, asAt, DecisionQueries.DATASETS),
                DecisionQueries.DECISIONS,
                snapshot -> decisions.find(snapshot, id));
    }
}
