package org.opencommissioning.pages.returntypes;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.publication.returntypes.ReturnKinds;

/** What each return is, for who prepares one and for who wants to know what is checked. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReturnsPageController {
    private final PageAnswers pages;
    private final ReturnKinds kinds;

    ReturnsPageController(PageAnswers pages, ReturnKinds kinds) {
        this.pages = pages;
        this.kinds = kinds;
    }

    @Get(uris = {"/returns", "/_page/returns"})
    HttpResponse<?> returns(HttpRequest<?> request) {
        return pages.answer(
                request,
                visit -> new Asked(
                        "/returns",
                        State.ALL,
                        snapshot -> Page.of(
                                "returns",
                                "What is sent, and how it is checked",
                                "Every kind of return: what it is, who owes it and when, its columns and its rules.",
                                new ReturnsPage(kinds.list(snapshot)))));
    }

    @Get(uris = {"/returns/{kind}", "/_page/returns/{kind}"})
    HttpResponse<?> kind(HttpRequest<?> request, @PathVariable String kind) {
        return pages.answer(
                request,
                visit -> new Asked("/returns/" + kind, State.ALL, snapshot -> {
                    var described = kinds.read(snapshot, kind);
                    return Page.of("return", described.title(), described.about(), described);
                }));
    }
}
