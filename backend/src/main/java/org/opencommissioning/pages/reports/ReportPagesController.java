package org.opencommissioning.pages.reports;

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
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.feeds.FeedAnswers;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;

/** HealthWatch's reports: many, one, and as feeds. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportPagesController {
    private static final String REFERENCE = "[0-9A-Za-z][0-9A-Za-z-]{0,19}";

    private final PageAnswers pages;
    private final FeedAnswers feeds;
    private final ReportPages reports;

    ReportPagesController(PageAnswers pages, FeedAnswers feeds, ReportPages reports) {
        this.pages = pages;
        this.feeds = feeds;
        this.reports = reports;
    }

    @Get(uris = {"/reports", "/_page/reports"})
    @Produces(MediaType.ALL)
    HttpResponse<?> reports(HttpRequest<?> request) {
        return pages.answer(
                request, visit -> new Asked("/reports", State.ALL, snapshot -> reports.list(snapshot, visit)));
    }

    @Get(uris = {"/reports/{healthwatch}/{reference}", "/_page/reports/{healthwatch}/{reference}"})
    @Produces(MediaType.ALL)
    HttpResponse<?> report(HttpRequest<?> request, String healthwatch, String reference) {
        return pages.answer(request, visit -> {
            var code = Visit.code(healthwatch);
            if (!reference.matches(REFERENCE)) {
                throw Visit.nothing("a report of that reference");
            }
            return new Asked(
                    "/reports/" + code + "/" + reference,
                    State.ALL,
                    snapshot -> reports.one(snapshot, code, reference));
        });
    }

    @Get("/reports.atom")
    @Produces(MediaType.ALL)
    HttpResponse<String> atom(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request, asAt, "/reports", FeedAnswers.ATOM, snapshot -> reports.followed(snapshot, Visit.of(request)));
    }

    @Get("/reports.json")
    @Produces(MediaType.ALL)
    HttpResponse<String> json(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request,
                asAt,
                "/reports",
                FeedAnswers.JSON_FEED,
                snapshot -> reports.followed(snapshot, Visit.of(request)));
    }
}
