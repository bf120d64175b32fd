package org.opencommissioning.pages.feedback;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;

/** What people said: all of it, one item, and who answers. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedbackPagesController {
    private static final String REFERENCE = "[0-9A-Za-z][0-9A-Za-z-]{0,19}";

    private final PageAnswers pages;
    private final FeedbackPages list;
    private final FeedbackItemPages items;

    FeedbackPagesController(PageAnswers pages, FeedbackPages list, FeedbackItemPages items) {
        this.pages = pages;
        this.list = list;
        this.items = items;
    }

    @Get(uris = {"/feedback", "/_page/feedback"})
    HttpResponse<?> feedback(HttpRequest<?> request) {
        return pages.answer(
                request, visit -> new Asked("/feedback", State.ALL, snapshot -> list.compose(snapshot, visit)));
    }

    @Get(uris = {"/feedback/answers", "/_page/feedback/answers"})
    HttpResponse<?> answers(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/feedback/answers", State.ALL, list::answers));
    }

    @Get(uris = {"/feedback/moderation", "/_page/feedback/moderation"})
    HttpResponse<?> moderation(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/feedback/moderation", State.ALL, list::moderation));
    }

    @Get(uris = {"/feedback/{healthwatch}/{reference}", "/_page/feedback/{healthwatch}/{reference}"})
    HttpResponse<?> item(HttpRequest<?> request, String healthwatch, String reference) {
        return pages.answer(request, visit -> {
            var code = Visit.code(healthwatch);
            if (!reference.matches(REFERENCE)) {
                throw Visit.nothing("feedback of that reference");
            }
            return new Asked(
                    "/feedback/" + code + "/" + reference,
                    State.ALL,
                    snapshot -> items.compose(snapshot, code, reference));
        });
    }
}
