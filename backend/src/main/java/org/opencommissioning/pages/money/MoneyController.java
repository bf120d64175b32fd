package org.opencommissioning.pages.money;

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

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MoneyController {
    private final PageAnswers pages;
    private final MoneyPages money;

    MoneyController(PageAnswers pages, MoneyPages money) {
        this.pages = pages;
        this.money = money;
    }

    @Get(uris = {"/organisations/{code}/money", "/_page/organisations/{code}/money"})
    HttpResponse<?> money(HttpRequest<?> request, String code) {
        return pages.answer(request, visit -> {
            var known = Visit.code(code);
            return new Asked(
                    "/organisations/" + known + "/money",
                    State.ALL,
                    snapshot -> money.compose(snapshot, known, visit.year()));
        });
    }
}
