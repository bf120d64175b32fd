package org.opencommissioning.pages.consultations;

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

/** Having your say: many consultations, one, and as feeds. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConsultationPagesController {
    static final String REFERENCE = "[0-9A-Za-z][0-9A-Za-z-]{0,19}";

    private final PageAnswers pages;
    private final FeedAnswers feeds;
    private final ConsultationPages consultations;

    ConsultationPagesController(PageAnswers pages, FeedAnswers feeds, ConsultationPages consultations) {
        this.pages = pages;
        this.feeds = feeds;
        this.consultations = consultations;
    }

    @Get(uris = {"/consultations", "/_page/consultations"})
    @Produces(MediaType.ALL)
    HttpResponse<?> consultations(HttpRequest<?> request) {
        return pages.answer(
                request,
                visit -> new Asked("/consultations", State.ALL, snapshot -> consultations.list(snapshot, visit)));
    }

    @Get(uris = {"/consultations/{consortium}/{reference}", "/_page/consultations/{consortium}/{reference}"})
    @Produces(MediaType.ALL)
    HttpResponse<?> consultation(HttpRequest<?> request, String consortium, String reference) {
        return pages.answer(request, visit -> {
            var code = Visit.code(consortium);
            if (!reference.matches(REFERENCE)) {
                throw Visit.nothing("a consultation of that reference");
            }
            return new Asked(
                    "/consultations/" + code + "/" + reference,
                    State.ALL,
                    snapshot -> consultations.one(snapshot, code, reference));
        });
    }

    @Get("/consultations.atom")
    @Produces(MediaType.ALL)
    HttpResponse<String> atom(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request,
                asAt,
                "/consultations",
                FeedAnswers.ATOM,
                snapshot -> consultations.followed(snapshot, Visit.of(request)));
    }

    @Get("/consultations.json")
    @Produces(MediaType.ALL)
    HttpResponse<String> json(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request,
                asAt,
                "/consultations",
                FeedAnswers.JSON_FEED,
                snapshot -> consultations.followed(snapshot, Visit.of(request)));
    }
}
