package org.opencommissioning.pages.threads;

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
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.statements.AskedThread;
import org.opencommissioning.statements.ThreadQueries;
import org.opencommissioning.values.OrganisationCode;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ThreadPageController {
    private static final int LONGEST = 120;

    private final PageAnswers pages;
    private final OrganisationQueries organisations;
    private final ThreadQueries threads;

    ThreadPageController(PageAnswers pages, OrganisationQueries organisations, ThreadQueries threads) {
        this.pages = pages;
        this.organisations = organisations;
        this.threads = threads;
    }

    @Get(uris = {"/organisations/{code}/thread", "/_page/organisations/{code}/thread"})
    HttpResponse<?> thread(HttpRequest<?> request, String code) {
        return pages.answer(request, visit -> {
            var known = Visit.code(code);
            return new Asked(
                    "/organisations/" + known + "/thread",
                    ThreadQueries.DATASETS,
                    snapshot -> compose(snapshot, known, visit));
        });
    }

    private Page<ThreadPage> compose(Snapshot snapshot, OrganisationCode code, Visit visit) throws SQLException {
        var asked = new AskedThread(
                visit.year(),
                text(visit, "objective"),
                text(visit, "serviceLine"),
                text(visit, "contract"),
                text(visit, "payment"));
        var found = threads.find(snapshot, code, asked)
                .orElseThrow(() -> Visit.nothing(
                        asked.payment() == null
                                ? "the way from plan to payment of " + code
                                : "payment '" + asked.payment() + "' of " + code));
        var consortium =
                organisations.find(snapshot, code, null).orElseThrow(() -> Visit.nothing("organisation " + code));
        return Page.of(
                "thread",
                consortium.name() + ": from plan to payment",
                "What " + consortium.name()
                        + " wants to reach, for which services, under which contracts, and what was paid: the whole"
                        + " way, and back.",
                new ThreadPage(
                        consortium,
                        threads.years(snapshot, code),
                        new ThreadPage.Filters(
                                asked.year() != null
                                        ? asked.year()
                                        : found.stream()
                                                .map(thread -> thread.year())
                                                .filter(year -> year != null)
                                                .findFirst()
                                                .orElse(null),
                                asked.objective(),
                                asked.serviceLine(),
                                asked.contract(),
                                asked.payment()),
                        found));
    }

    private static @Nullable String text(Visit visit, String field) {
        return visit.parameter(field)
                .map(asked -> asked.substring(0, Math.min(asked.length(), LONGEST)))
                .orElse(null);
    }
}
