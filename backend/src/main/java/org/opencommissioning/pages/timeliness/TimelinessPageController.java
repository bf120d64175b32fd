package org.opencommissioning.pages.timeliness;

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
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.timeliness.TimelinessFilter;
import org.opencommissioning.publication.timeliness.TimelinessQueries;
import org.opencommissioning.values.OrganisationName;

/** Who published what is owed on time, late or not at all. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TimelinessPageController {
    private static final int SHOWN = 50;

    private final PageAnswers pages;
    private final TimelinessQueries timeliness;
    private final OrganisationDirectory directory;

    TimelinessPageController(PageAnswers pages, TimelinessQueries timeliness, OrganisationDirectory directory) {
        this.pages = pages;
        this.timeliness = timeliness;
        this.directory = directory;
    }

    @Get(uris = {"/timeliness", "/_page/timeliness"})
    HttpResponse<?> timeliness(HttpRequest<?> request) {
        return pages.answer(
                request, visit -> new Asked("/timeliness", State.ALL, snapshot -> compose(snapshot, visit)));
    }

    private Page<TimelinessPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var organisation = organisation(snapshot, visit);
        var status = visit.parameter("status").orElse(null);
        var cursor = visit.parameter("cursor").orElse(null);
        var filter = new TimelinessFilter(organisation == null ? null : organisation.code(), null, status, null, null);
        var returns = timeliness.page(snapshot, filter, sort(filter), cursor, SHOWN);
        return Page.of(
                "timeliness",
                organisation == null ? "Who publishes on time" : organisation.name() + ": published on time?",
                "Which organisation published what it owes on time, late by how many days, or not at all.",
                new TimelinessPage(
                        new TimelinessPage.Filters(organisation, status, cursor),
                        TimelinessQueries.today(snapshot),
                        timeliness.listObligations(snapshot),
                        timeliness.listByOrganisation(
                                snapshot, new TimelinessFilter(filter.organisation(), null, null, null, null)),
                        PageList.of(snapshot, returns, timeliness.count(snapshot, filter))));
    }

    /** Of one organisation month by month; of all the longest overdue first. */
    private static String sort(TimelinessFilter filter) {
        return filter.organisation() == null ? "-daysLate" : "-period";
    }

    private @Nullable OrganisationName organisation(Snapshot snapshot, Visit visit) throws SQLException {
        var asked = visit.parameter("organisation").orElse(null);
        if (asked == null) {
            return null;
        }
        var code = visit.code("organisation", asked);
        return directory
                .findName(snapshot, code)
                .orElseThrow(() -> ProblemKind.UNKNOWN_CODE.refusal(
                        "organisation",
                        code.text(),
                        "No organisation has the code " + code + ".",
                        "Choose one from the list."));
    }
}
