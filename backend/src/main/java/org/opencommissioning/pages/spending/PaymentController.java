package org.opencommissioning.pages.spending;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.sql.SQLException;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.spending.payments.PaymentId;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentSourceQueries;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PaymentController {
    private final PageAnswers pages;
    private final PaymentQueries payments;
    private final PaymentSourceQueries sources;

    PaymentController(PageAnswers pages, PaymentQueries payments, PaymentSourceQueries sources) {
        this.pages = pages;
        this.payments = payments;
        this.sources = sources;
    }

    @Get(uris = {"/payments/{id}", "/_page/payments/{id}"})
    HttpResponse<?> payment(HttpRequest<?> request, String id) {
        return pages.answer(request, visit -> {
            var known = id(id);
            return new Asked("/payments/" + known, State.ALL, snapshot -> compose(snapshot, known));
        });
    }

    /** The payment alone, next to its page: {@code /payments/76-13.csv}, {@code .json}. */
    @Get("/payments/{id}.{suffix:csv|json|ndjson}")
    HttpResponse<?> file(HttpRequest<?> request, String id, String suffix) {
        var query = request.getUri().getRawQuery();
        return HttpResponse.redirect(
                        URI.create("/api/v1/payments/" + id(id) + "." + suffix + (query == null ? "" : "?" + query)))
                .status(301)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400");
    }

    private static PaymentId id(String text) {
        try {
            return PaymentId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Visit.nothing("payment '" + text + "'");
        }
    }

    private Page<PaymentPage> compose(Snapshot snapshot, PaymentId id) throws SQLException {
        var payment = payments.find(snapshot, id).orElseThrow(() -> Visit.nothing("payment " + id));
        var source = sources.find(snapshot, id).orElseThrow(() -> Visit.nothing("payment " + id));
        return Page.of(
                "payment",
                "Payment " + id,
                "A payment by " + payment.payer().name() + " to "
                        + payment.supplier().name() + ", and the line of the file it comes from.",
                new PaymentPage(payment, source));
    }
}
