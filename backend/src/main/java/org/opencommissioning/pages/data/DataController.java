package org.opencommissioning.pages.data;

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
final class DataController {
    private final PageAnswers pages;
    private final DataPages data;

    DataController(PageAnswers pages, DataPages data) {
        this.pages = pages;
        this.data = data;
    }

    @Get(uris = {"/data", "/_page/data"})
    HttpResponse<?> data(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/data", State.ALL, data::compose));
    }
}
