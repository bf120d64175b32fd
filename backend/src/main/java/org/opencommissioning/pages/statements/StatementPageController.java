package org.opencommissioning.pages.statements;

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
final class StatementPageController {
    private final PageAnswers pages;
    private final StatementPages statements;

    StatementPageController(PageAnswers pages, StatementPages statements) {
        this.pages = pages;
        this.statements = statements;
    }

    @Get(uris = {"/organisations/{code}/statement", "/_page/organisations/{code}/statement"})
    HttpResponse<?> statement(HttpRequest<?> request, String code) {
        return pages.answer(request, visit -> {
            var known = Visit.code(code);
            return new Asked(
                    "/organisations/" + known + "/statement",
                    State.ALL,
                    snapshot -> statements.compose(snapshot, known, visit));
        });
    }
}
