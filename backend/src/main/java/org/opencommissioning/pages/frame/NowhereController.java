package org.opencommissioning.pages.frame;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Addresses that are none of ours: refused on a thread that may wait for the page that says so. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NowhereController {
    private final PageAnswers pages;

    NowhereController(PageAnswers pages) {
        this.pages = pages;
    }

    @Get(uris = {"/{path:(?!api|graph|problems|assets|openapi|tools).*}", "/_page/{path:.*}"})
    HttpResponse<?> nowhere(HttpRequest<?> request, String path) {
        return pages.answer(request, visit -> {
            throw Visit.nothing("/" + path);
        });
    }
}
