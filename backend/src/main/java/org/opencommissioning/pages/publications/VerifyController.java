package org.opencommissioning.pages.publications;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.spending.payments.PaymentId;

/** The page that checks a proof in the reader's own browser. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VerifyController {
    private final PageAnswers pages;

    VerifyController(PageAnswers pages) {
        this.pages = pages;
    }

    @Get(uris = {"/verify", "/_page/verify"})
    HttpResponse<?> verify(HttpRequest<?> request) {
        return pages.answer(request, visit -> {
            var page =
                    new VerifyPage(payment(visit).or(() -> publication(visit)).orElse(null));
            return new Asked(
                    "/verify",
                    State.ALL,
                    snapshot -> Page.of(
                            "verify",
                            "Check a figure yourself",
                            "Checks in your own browser that a figure was published as it stands, without trusting"
                                    + " this site.",
                            page));
        });
    }

    private static Optional<VerifyPage.Offered> payment(Visit visit) {
        return visit.parameter("payment")
                .map(VerifyController::id)
                .map(id -> offered(visit, "Payment " + id, id.toString(), "/api/v1/payments/" + id));
    }

    private static Optional<VerifyPage.Offered> publication(Visit visit) {
        return visit.parameter("edition")
                .map(text -> Visit.number(text, Long.MAX_VALUE))
                .map(edition ->
                        offered(visit, "Edition " + edition, "edition-" + edition, "/api/v1/publications/" + edition));
    }

    private static VerifyPage.Offered offered(Visit visit, String title, String name, String path) {
        var asAt = visit.asAt() == null ? "" : "?asAt=" + visit.asAt();
        return new VerifyPage.Offered(title, name + ".bundle.json", path + "/bundle" + asAt);
    }

    private static PaymentId id(String text) {
        try {
            return PaymentId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Visit.nothing("payment '" + text + "'");
        }
    }
}
