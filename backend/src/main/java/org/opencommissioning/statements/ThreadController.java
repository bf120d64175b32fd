package org.opencommissioning.statements;

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
import java.util.List;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/threads")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Statements")
final class ThreadController {
    private final Lists lists;
    private final KnownCodes codes;
    private final ThreadQueries threads;

    ThreadController(Lists lists, KnownCodes codes, ThreadQueries threads) {
        this.lists = lists;
        this.codes = codes;
        this.threads = threads;
    }

    /**
     * A consortium's money followed from the objectives of its plan to service lines, contracts, payments and what people say, or back
     * from a contract or a payment: one item for each way. What is not published on a way is said.
     */
    @Get("/{consortium}")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<PlanThread>> listThreads(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "Code of the consortium.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @RequestBean AskedThread asked,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("consortium", consortium);
        return lists.whole(
                Asked.of(request, asAt, ThreadQueries.DATASETS),
                "threads",
                PlanThread.class,
                snapshot -> threads.find(snapshot, consortium, asked).orElse(List.of()));
    }
}
