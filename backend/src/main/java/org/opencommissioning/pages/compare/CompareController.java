package org.opencommissioning.pages.compare;

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

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompareController {
    private final PageAnswers pages;
    private final ComparePages compare;

    CompareController(PageAnswers pages, ComparePages compare) {
        this.pages = pages;
        this.compare = compare;
    }

    @Get(uris = {"/compare", "/_page/compare"})
    HttpResponse<?> compare(HttpRequest<?> request) {
        return pages.answer(
                request, visit -> new Asked("/compare", State.ALL, snapshot -> compare.compose(snapshot, visit)));
    }
}
