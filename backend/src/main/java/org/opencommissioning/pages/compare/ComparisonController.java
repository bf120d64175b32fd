package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;

/** Comparisons by REST: what the page of comparison shows. */
@Controller("/api/v1/comparison")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Comparison")
final class ComparisonController {
    private final Answers answers;
    private final ComparePages compare;

    ComparisonController(Answers answers, ComparePages compare) {
        this.answers = answers;
        this.compare = compare;
    }

    @Get
    @Operation(summary = "Two to five organisations of a kind, or groups of them, side by side on published figures")
    HttpResponse<Answer<Comparison>> getComparison(
            HttpRequest<?> request,
            @Nullable @QueryValue @Parameter(description = "Codes divided by commas", example = "9N4,9N5") String of,
            @Nullable
                    @QueryValue
                    @Parameter(
                            description = "A name and the codes that are taken together under it; may be given again")
                    List<String> group,
            @Nullable @QueryValue @Parameter(description = "Show money on the boundaries of this day")
                    LocalDate boundariesOn,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(
                Asked.of(request, asAt, State.ALL),
                snapshot ->
                        Optional.of(compare.comparison(snapshot, CompareQuestion.of(request.getParameters()::getAll))));
    }
}
