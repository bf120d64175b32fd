package org.opencommissioning.spending.payments;

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
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;

@Controller("/api/v1/payments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Payments")
final class PaymentController {
    private final Lists lists;
    private final Answers answers;
    private final PaymentScopes scopes;
    private final PaymentQueries payments;
    private final PaymentSourceQueries sources;
    private final PaymentCount counts;

    PaymentController(
            Lists lists,
            Answers answers,
            PaymentScopes scopes,
            PaymentQueries payments,
            PaymentSourceQueries sources,
            PaymentCount counts) {
        this.lists = lists;
        this.answers = answers;
        this.scopes = scopes;
        this.payments = payments;
        this.sources = sources;
        this.counts = counts;
    }

    /** Payments, newest first. Sort keys: `date`, `amount`, and under a payer, supplier or edition `supplier`. */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Payment>> listPayments(
            @RequestBean PaymentParameters parameters, @RequestBean Paging paging) {
        var scope = scopes.of(parameters.filter());
        PaymentQueries.checkSort(scope, paging.sort());
        return lists.answer(paging, PaymentQueries.PAYMENTS, scope::where, snapshot -> counts.count(snapshot, scope));
    }

    /** One payment by its edition and line; it is still there when its publication was superseded. */
    @Get("/{id}")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<Answer<Payment>> getPayment(
            HttpRequest<?> request, @PathVariable PaymentId id, @Nullable @QueryValue AsAt asAt) {
        return lists.item(
                Asked.of(request, asAt, PaymentQueries.DATASETS),
                PaymentQueries.PAYMENTS,
                snapshot -> payments.find(snapshot, id));
    }

    /** Where the payment comes from: the publication, the line as it was sent, the checks, corrections and the proof. */
    @Get("/{id}/source")
    HttpResponse<Answer<PaymentSource>> getPaymentSource(
            HttpRequest<?> request, @PathVariable PaymentId id, @Nullable @QueryValue AsAt asAt) {
        return answers.item(Asked.of(request, asAt, State.ALL), snapshot -> sources.find(snapshot, id));
    }
}
