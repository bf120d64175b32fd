package org.opencommissioning.plans.progress;

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
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.plans.PlanId;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Plans")
final class ProgressController {
    private final Lists lists;
    private final Answers answers;
    private final KnownCodes codes;
    private final ProgressQueries progress;

    ProgressController(Lists lists, Answers answers, KnownCodes codes, ProgressQueries progress) {
        this.lists = lists;
        this.answers = answers;
        this.codes = codes;
        this.progress = progress;
    }

    /**
     * What consortia reported of their plans, period by period, the newest first, each figure with its rating on the last day of its
     * period. Sort keys: `measuredOn`, `consortium`.
     */
    @Get("/plan-progress")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Progress>> listPlanProgress(
            @RequestBean ProgressFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ProgressQueries.PROGRESS, filter::where);
    }

    /**
     * How far each objective, scheme and milestone of a plan is, rated on the day of the edition; what the plan's newest version has
     * left out is among them.
     */
    @Get("/plans/{id}/progress")
    HttpResponse<Answer<PlanProgress>> getPlanProgress(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "The plan's id: consortium and year.")
                    @Schema(maxLength = 20, pattern = "^[0-9A-Za-z]{3,10}-[0-9]{4}-[0-9]{2}$", example = "9N4-2013-14")
                    String id,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(Asked.of(request, asAt, State.ALL), snapshot -> {
            var plan = PlanId.find(id);
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            var items = progress.of(snapshot, plan.get());
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PlanProgress(snapshot.state().edition().day(), items));
        });
    }
}
