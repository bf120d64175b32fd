package org.opencommissioning.pages.services;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.history.ServiceFilter;
import org.opencommissioning.organisations.history.ServiceQueries;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.pages.services.ServicesPage.Filters;
import org.opencommissioning.values.OrganisationName;

/** What practices offer beyond the basic contract. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ServicesPageController {
    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 120;

    private final PageAnswers pages;
    private final ServiceQueries services;
    private final OrganisationDirectory directory;

    ServicesPageController(PageAnswers pages, ServiceQueries services, OrganisationDirectory directory) {
        this.pages = pages;
        this.services = services;
        this.directory = directory;
    }

    @Get(uris = {"/services", "/_page/services"})
    HttpResponse<?> services(HttpRequest<?> request) {
        return pages.answer(
                request,
                visit -> new Asked(
                        "/services", Set.of(OrganisationQueries.DATASETS), snapshot -> compose(snapshot, visit)));
    }

    private Page<ServicesPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var filters = new Filters(
                service(visit),
                consortium(snapshot, visit),
                visit.parameter("cursor").orElse(null));
        var asked = new ServiceFilter(
                filters.service(),
                null,
                filters.consortium() == null ? null : filters.consortium().code(),
                null);
        return Page.of(
                "services",
                filters.service() == null ? "What practices offer beyond the basic contract" : filters.service(),
                "Services beyond the basic contract: which GP practices offer them, for whom, when and where.",
                new ServicesPage(
                        filters,
                        services.services(snapshot),
                        PageList.of(
                                snapshot,
                                services.page(snapshot, asked, filters.cursor(), SHOWN),
                                services.count(snapshot, asked))));
    }

    private static @Nullable String service(Visit visit) {
        var asked = visit.parameter("service").filter(name -> !name.isBlank()).orElse(null);
        if (asked != null && asked.length() > LONGEST_NAME) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "service",
                    asked.substring(0, LONGEST_NAME),
                    "That is longer than " + LONGEST_NAME + " letters, and no service is called so.",
                    "Choose one from the list.");
        }
        return asked;
    }

    private @Nullable OrganisationName consortium(Snapshot snapshot, Visit visit) throws SQLException {
        var asked =
                visit.parameter("consortium").filter(code -> !code.isBlank()).orElse(null);
        if (asked == null) {
            return null;
        }
        return directory
                .findName(snapshot, visit.code("consortium", asked))
                .orElseThrow(() -> ProblemKind.UNKNOWN_CODE.refusal(
                        "consortium",
                        asked,
                        "No consortium has the code " + asked + ".",
                        "Look it up in the register."));
    }
}
