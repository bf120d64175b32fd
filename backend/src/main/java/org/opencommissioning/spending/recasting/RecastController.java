package org.opencommissioning.spending.recasting;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.spending.payments.PaymentParameters;

@Controller("/api/v1/payments/recast")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Payments")
final class RecastController {
    private final Lists lists;
    private final RecastQueries recast;

    RecastController(Lists lists, RecastQueries recast) {
        this.lists = lists;
        this.recast = recast;
    }

    /**
     * Payments by payer on the boundaries of another day, by following practices' memberships, then successions. The amounts of a
     * period come to what was paid in it; what cannot be mapped has no organisation. The parts are at `/api/v1/recast-parts`.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<RecastAmount>> listRecastPayments(
            HttpRequest<?> request,
            @QueryValue @Parameter(description = "The day of the boundaries.", example = "2013-03-31")
                    LocalDate boundariesOn,
            @QueryValue(defaultValue = "year") @Parameter(description = "Into which periods the series is divided.")
                    RecastBy by,
            @QueryValue(defaultValue = "none")
                    @Parameter(description = "Whether amounts are divided by people too, and by which count of them.")
                    PerHead perHead,
            @RequestBean PaymentParameters parameters,
            @Nullable @QueryValue AsAt asAt) {
        var filter = parameters.filter();
        return lists.whole(
                Asked.of(request, asAt, State.ALL),
                "payments-recast",
                RecastAmount.class,
                snapshot -> recast.list(snapshot, filter, boundariesOn, by, perHead));
    }
}
