package org.opencommissioning.pages.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.transparencylog.LogQueries;

/** Every question that the page of feedback answers can be followed: by Atom and by JSON Feed. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedbackFeedController {
    private static final String ATOM = "application/atom+xml";
    private static final String JSON_FEED = "application/feed+json";

    private final Answers answers;
    private final FeedbackPages pages;
    private final LogQueries log;
    private final HttpHostResolver hosts;

    FeedbackFeedController(Answers answers, FeedbackPages pages, LogQueries log, HttpHostResolver hosts) {
        this.answers = answers;
        this.pages = pages;
        this.log = log;
        this.hosts = hosts;
    }

    private interface Form {
        String write(FeedbackFeed feed, List<Feedback> items);
    }

    @Get("/feedback.atom")
    @Produces(ATOM)
    HttpResponse<String> atom(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feed(request, asAt, ATOM, FeedbackFeed::atom);
    }

    @Get("/feedback.json")
    @Produces(JSON_FEED)
    HttpResponse<String> json(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feed(request, asAt, JSON_FEED, FeedbackFeed::json);
    }

    private HttpResponse<String> feed(HttpRequest<?> request, @Nullable AsAt asAt, String type, Form form) {
        var site = hosts.resolve(request);
        var question = Asked.of(request, asAt, State.ALL);
        var ofSite = new Asked(request, asAt, State.ALL, false, question.question() + " at " + site);
        return answers.bytes(
                ofSite,
                snapshot -> new Body(
                        type + "; charset=utf-8",
                        write(snapshot, request, site, form).getBytes(StandardCharsets.UTF_8)));
    }

    private String write(Snapshot snapshot, HttpRequest<?> request, String site, Form form) throws SQLException {
        var asked = pages.followed(snapshot, Visit.of(request));
        var query = request.getUri().getRawQuery();
        var feed = new FeedbackFeed(
                site,
                log.verifierKey().name(),
                site + request.getUri(),
                site + "/feedback" + (query == null ? "" : "?" + query),
                asked.title());
        return form.write(feed, asked.items());
    }
}
