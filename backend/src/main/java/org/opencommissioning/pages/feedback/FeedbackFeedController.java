package org.opencommissioning.pages.feedback;

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
import java.time.LocalDate;
import org.opencommissioning.alerts.Headline;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.pages.feeds.FeedAnswers;
import org.opencommissioning.pages.feeds.FeedAnswers.Followed;
import org.opencommissioning.pages.feeds.FeedEntry;
import org.opencommissioning.pages.frame.Visit;

/** Every question that the page of feedback answers can be followed: by Atom and by JSON Feed, the newest first. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedbackFeedController {
    private final FeedAnswers feeds;
    private final FeedbackPages pages;

    FeedbackFeedController(FeedAnswers feeds, FeedbackPages pages) {
        this.feeds = feeds;
        this.pages = pages;
    }

    @Get("/feedback.atom")
    @Produces(MediaType.ALL)
    HttpResponse<String> atom(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feed(request, asAt, FeedAnswers.ATOM);
    }

    @Get("/feedback.json")
    @Produces(MediaType.ALL)
    HttpResponse<String> json(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feed(request, asAt, FeedAnswers.JSON_FEED);
    }

    private HttpResponse<String> feed(HttpRequest<?> request, @Nullable AsAt asAt, String type) {
        return feeds.answer(request, asAt, "/feedback", type, snapshot -> {
            var asked = pages.followed(snapshot, Visit.of(request));
            return new Followed(
                    asked.title(),
                    asked.items().stream().map(FeedbackFeedController::entry).toList());
        });
    }

    private static FeedEntry entry(Feedback item) {
        return new FeedEntry(
                "feedback/" + item.address(),
                Headline.of(item),
                item.healthwatch().name(),
                item.askedOn(),
                changed(item),
                item.words(),
                item.themes());
    }

    private static LocalDate changed(Feedback item) {
        var answered = item.answeredOn();
        return answered == null || answered.isBefore(item.askedOn()) ? item.askedOn() : answered;
    }
}
