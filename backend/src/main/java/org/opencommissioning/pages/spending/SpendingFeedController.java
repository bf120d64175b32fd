package org.opencommissioning.pages.spending;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.alerts.Headline;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.pages.feeds.FeedAnswers;
import org.opencommissioning.pages.feeds.FeedAnswers.Followed;
import org.opencommissioning.pages.feeds.FeedEntry;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.spending.payments.NewPayments;

/** Every question of the spending explorer as Atom and JSON Feed: the payments published last, not those made last. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class SpendingFeedController {
    private static final int FOLLOWED = 100;

    private final FeedAnswers feeds;
    private final NewPayments payments;

    SpendingFeedController(FeedAnswers feeds, NewPayments payments) {
        this.feeds = feeds;
        this.payments = payments;
    }

    @Get("/spending.atom")
    @Produces(MediaType.ALL)
    HttpResponse<String> atom(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feed(request, asAt, FeedAnswers.ATOM);
    }

    @Get("/spending.json")
    @Produces(MediaType.ALL)
    HttpResponse<String> json(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feed(request, asAt, FeedAnswers.JSON_FEED);
    }

    private HttpResponse<String> feed(HttpRequest<?> request, @Nullable AsAt asAt, String type) {
        return feeds.answer(request, asAt, "/spending", type, snapshot -> followed(snapshot, Visit.of(request)));
    }

    /** A parameter that is wrong is refused: whoever follows would never see that it was left out. */
    private Followed followed(Snapshot snapshot, Visit visit) throws SQLException {
        var question = SpendingQuestion.of(visit);
        if (!question.problems().isEmpty()) {
            var first = question.problems().getFirst();
            throw ProblemKind.BAD_VALUE.refusal(
                    first.field(),
                    visit.parameter(first.field()).orElse(null),
                    first.message(),
                    "Take the address of a feed from the page.");
        }
        return new Followed(
                "Payments published last",
                payments.latest(snapshot, question.filter(), FOLLOWED).stream()
                        .map(SpendingFeedController::entry)
                        .toList());
    }

    private static FeedEntry entry(NewPayments.Told told) {
        var payment = told.payment();
        return new FeedEntry(
                "payments/" + payment.id(),
                Headline.of(payment),
                payment.payer().name(),
                told.publishedOn(),
                told.publishedOn(),
                Headline.words(payment),
                List.of());
    }
}
