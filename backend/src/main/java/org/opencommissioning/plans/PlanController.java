package org.opencommissioning.plans;

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
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Plans")
final class PlanController {
    private final Lists lists;
    private final Answers answers;
    private final KnownCodes codes;
    private final PlanQueries plans;

    PlanController(Lists lists, Answers answers, KnownCodes codes, PlanQueries plans) {
        this.lists = lists;
        this.answers = answers;
        this.codes = codes;
        this.plans = plans;
    }

    /** Commissioning plans, each in its newest version, the newest year first. Sort keys: `year`, `consortium`. */
    @Get("/plans")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Plan>> listPlans(@RequestBean PlanFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, PlanQueries.PLANS, filter::where);
    }

    /** A plan in full: its items, its versions, field by field what changed between them, and the duties of plans. */
    @Get("/plans/{id}")
    HttpResponse<Answer<PlanInFull>> getPlan(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "The plan's id: consortium and year.")
                    @Schema(maxLength = 20, pattern = "^[0-9A-Za-z]{3,10}-[0-9]{4}-[0-9]{2}$", example = "9N4-2013-14")
                    String id,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(Asked.of(request, asAt, PlanQueries.DATASETS), snapshot -> plans.find(snapshot, id));
    }

    /** Items of plans: needs, priorities, objectives, service lines, schemes. Sort keys: `year`, `consortium`, `planned`. */
    @Get("/plan-items")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<PlanItem>> listPlanItems(@RequestBean PlanItemFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, PlanQueries.ITEMS, filter::where);
    }
}
