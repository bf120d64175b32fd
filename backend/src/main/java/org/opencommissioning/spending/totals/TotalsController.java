package org.opencommissioning.spending.totals;

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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.spending.payments.PaymentParameters;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.spending.payments.PaymentScopes;

@Controller("/api/v1/payments/totals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Payments")
final class TotalsController {
    private static final int DEFAULT_LIMIT = 100;
    private final Lists lists;
    private final Answers answers;
    private final Snapshots snapshots;
    private final PaymentScopes scopes;
    private final TotalsQueries totals;

    TotalsController(Lists lists, Answers answers, Snapshots snapshots, PaymentScopes scopes, TotalsQueries totals) {
        this.lists = lists;
        this.answers = answers;
        this.snapshots = snapshots;
        this.scopes = scopes;
        this.totals = totals;
    }

    /**
     * Payments added up by supplier, payer, month, expense area or type. Sort keys: `amount`, `lines`, `perHead`, and for months
     * `month`. CSV and NDJSON give one group a line.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<Answer<Totals>> getTotals(
            HttpRequest<?> request,
            @QueryValue @Parameter(description = "What to add up by.") GroupBy by,
            @RequestBean PaymentParameters parameters,
            @QueryValue(defaultValue = "none")
                    @Parameter(
                            description = "Whether amounts are divided by the payer's people too, and by which count of"
                                    + " them: the last before the money's last day, at most six months older.")
                    PerHead perHead,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Groups at most. CSV and NDJSON give all groups when it is left out.")
                    @Schema(format = "int32", minimum = "1", maximum = "1000", defaultValue = "100")
                    Integer limit,
            @Nullable
                    @QueryValue
                    @Parameter(description = "What to sort by; `-` before it for the largest first.")
                    @Schema(maxLength = 40, pattern = "^-?[A-Za-z]+$")
                    String sort,
            @Nullable @QueryValue AsAt asAt) {
        var paging = new Paging(limit, null, sort, null, asAt, request);
        var scope = scopes.of(parameters.filter());
        if (Face.of(request) != Face.JSON) {
            return file(paging, scope, by, perHead);
        }
        int most = limit == null ? DEFAULT_LIMIT : limit;
        return answers.item(
                Asked.of(request, asAt, perHead.with(PaymentQueries.DATASETS)),
                snapshot -> Optional.of(totals.totals(snapshot, scope, by, perHead, sort, most)));
    }

    @SuppressWarnings("unchecked")
    private HttpResponse<Answer<Totals>> file(Paging paging, PaymentScope scope, GroupBy by, PerHead perHead) {
        var datasets = perHead.with(PaymentQueries.DATASETS);
        var state = snapshots.state(paging.asAt() == null ? AsAt.NEWEST : paging.asAt(), datasets);
        var groups = GroupListing.of(scope, by, perHead, state);
        return (HttpResponse<Answer<Totals>>) (HttpResponse<?>) lists.answer(paging, groups.listing(), groups::where);
    }
}
