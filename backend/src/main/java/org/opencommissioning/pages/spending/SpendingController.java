package org.opencommissioning.pages.spending;

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
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.spending.payments.PaymentQueries;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SpendingController {
    private static final Set<String> DATASETS = PerHead.REGISTERED.with(PaymentQueries.DATASETS);

    private final PageAnswers pages;
    private final SpendingPages spending;

    SpendingController(PageAnswers pages, SpendingPages spending) {
        this.pages = pages;
        this.spending = spending;
    }

    @Get(uris = {"/spending", "/_page/spending"})
    HttpResponse<?> spending(HttpRequest<?> request) {
        return pages.answer(
                request, visit -> new Asked("/spending", DATASETS, snapshot -> spending.compose(snapshot, visit)));
    }
}
