package org.opencommissioning.plans.comparison;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;

@Controller("/api/v1/plan-comparison")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Plans")
final class PlanComparisonController {
    private final Answers answers;
    private final ComparePlans compare;

    PlanComparisonController(Answers answers, ComparePlans compare) {
        this.answers = answers;
        this.compare = compare;
    }

    /**
     * Two to four plans side by side: years of one consortium, whose items are matched by their reference, or consortia, whose items are
     * matched where their titles are the same.
     */
    @Get
    HttpResponse<Answer<PlanComparison>> getPlanComparison(
            HttpRequest<?> request,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Ids of plans divided by commas.")
                    @Schema(maxLength = 100, pattern = "^[0-9A-Za-z, -]*$", example = "9N4-2012-13,9N4-2013-14")
                    String of,
            @Nullable @QueryValue AsAt asAt) {
        var asked = ComparePlans.asked(of == null ? List.of() : List.of(of));
        return answers.item(
                Asked.of(request, asAt, State.ALL), snapshot -> Optional.of(compare.compare(snapshot, asked)));
    }
}
