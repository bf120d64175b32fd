package org.opencommissioning.api.search;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
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
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.problems.ProblemKind;

@Controller("/api/v1/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Search")
final class SearchController {
    private static final int LONGEST = 200;
    private final Search search;
    private final Answers answers;

    SearchController(Search search, Answers answers) {
        this.search = search;
        this.answers = answers;
    }

    /** Finds organisations and suppliers by their names, codes and places, best first. */
    @Get
    HttpResponse<ListAnswer<Found>> search(
            HttpRequest<?> request,
            @QueryValue
                    @Parameter(description = "Words; the last may be the beginning of one.")
                    @Schema(maxLength = LONGEST, pattern = "^.*$", example = "northmoor gen")
                    String q,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Answers at most.")
                    @Schema(format = "int32", minimum = "1", maximum = "100", defaultValue = "10")
                    Integer limit,
            @Nullable @QueryValue AsAt asAt) {
        int most = limit == null ? 10 : limit;
        if (most < 1 || most > 100) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "limit", limit.toString(), "The limit is " + limit + ".", "Give a limit from 1 to 100.");
        }
        if (q.length() > LONGEST) {
            throw ProblemKind.BAD_VALUE.refusal("q", q, "'q' is longer than 200 letters.", "Give fewer words.");
        }
        return answers.bytes(Asked.of(request, asAt, search.datasets()), snapshot -> {
            var edition = snapshot.state().edition();
            var found = search.find(snapshot, q, most);
            var answer =
                    new ListAnswer<>(edition.number(), edition.publishedAt(), Licence.URL, found, null, (Long) null);
            return new Answers.Body(
                    Face.JSON.contentType(), answers.json(Argument.of(ListAnswer.class, Found.class), answer));
        });
    }
}
