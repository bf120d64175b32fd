package org.opencommissioning.pages.home;

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
final class HomeController {
    private final PageAnswers pages;
    private final HomePages home;

    HomeController(PageAnswers pages, HomePages home) {
        this.pages = pages;
        this.home = home;
    }

    @Get(uris = {"/", "/_page"})
    HttpResponse<?> home(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/", State.ALL, home::compose));
    }
}
