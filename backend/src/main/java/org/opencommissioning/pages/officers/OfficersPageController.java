package org.opencommissioning.pages.officers;

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
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.history.OfficerFilter;
import org.opencommissioning.organisations.history.OfficerQueries;
import org.opencommissioning.organisations.particulars.Post;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.pages.officers.OfficersPage.Filters;

/** Who is accountable, by name. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OfficersPageController {
    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 200;

    private final PageAnswers pages;
    private final OfficerQueries officers;

    OfficersPageController(PageAnswers pages, OfficerQueries officers) {
        this.pages = pages;
        this.officers = officers;
    }

    @Get(uris = {"/officers", "/_page/officers"})
    HttpResponse<?> officers(HttpRequest<?> request) {
        return pages.answer(
                request,
                visit -> new Asked(
                        "/officers", Set.of(OrganisationQueries.DATASETS), snapshot -> compose(snapshot, visit)));
    }

    private Page<OfficersPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var filters =
                new Filters(name(visit), post(visit), visit.parameter("cursor").orElse(null));
        var asked = new OfficerFilter(filters.name(), null, filters.post(), null);
        return Page.of(
                "officers",
                filters.name() == null ? "Who is accountable" : filters.name(),
                "Accountable Officers and Chief Financial Officers of consortia, with the days they held the post.",
                new OfficersPage(
                        filters,
                        PageList.of(
                                snapshot,
                                officers.page(snapshot, asked, filters.cursor(), SHOWN),
                                officers.count(snapshot, asked))));
    }

    private static @Nullable String name(Visit visit) {
        var asked = visit.parameter("name").filter(name -> !name.isBlank()).orElse(null);
        if (asked != null && asked.length() > LONGEST_NAME) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "name",
                    asked.substring(0, LONGEST_NAME),
                    "That is longer than " + LONGEST_NAME + " letters, and no officer is called so.",
                    "Follow a name from an organisation's page.");
        }
        return asked;
    }

    private static @Nullable Post post(Visit visit) {
        var asked = visit.parameter("post").filter(post -> !post.isBlank()).orElse(null);
        try {
            return asked == null ? null : Post.parse(asked);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal("post", asked, e.getMessage() + ".", "Choose one from the list.");
        }
    }
}
