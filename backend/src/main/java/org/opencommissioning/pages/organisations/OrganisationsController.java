package org.opencommissioning.pages.organisations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrganisationsController {
    private final PageAnswers pages;
    private final OrganisationsPages list;
    private final OrganisationPages organisation;

    OrganisationsController(PageAnswers pages, OrganisationsPages list, OrganisationPages organisation) {
        this.pages = pages;
        this.list = list;
        this.organisation = organisation;
    }

    @Get(uris = {"/organisations", "/_page/organisations"})
    HttpResponse<?> organisations(HttpRequest<?> request) {
        return pages.answer(
                request,
                visit -> new Asked(
                        "/organisations",
                        Set.of(OrganisationQueries.DATASETS),
                        snapshot -> list.compose(snapshot, visit)));
    }

    @Get(uris = {"/organisations/{code}", "/_page/organisations/{code}"})
    HttpResponse<?> organisation(HttpRequest<?> request, String code) {
        return pages.answer(request, visit -> {
            var known = Visit.code(code);
            return new Asked(
                    "/organisations/" + known, State.ALL, snapshot -> organisation.compose(snapshot, known, visit));
        });
    }
}
