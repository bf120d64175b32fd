package org.opencommissioning.pages.changes;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.history.RegisterChangeQueries;
import org.opencommissioning.organisations.history.RegisterEventFilter;
import org.opencommissioning.organisations.history.RegisterEventKind;
import org.opencommissioning.organisations.history.RegisterEventQueries;
import org.opencommissioning.pages.changes.RegisterChangesPage.Filters;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;

/** What changed in the register. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RegisterChangesPageController {
    private static final int EVENTS_SHOWN = 50;
    private static final int CHANGES_SHOWN = 20;

    private final PageAnswers pages;
    private final RegisterEventQueries events;
    private final RegisterChangeQueries changes;

    RegisterChangesPageController(PageAnswers pages, RegisterEventQueries events, RegisterChangeQueries changes) {
        this.pages = pages;
        this.events = events;
        this.changes = changes;
    }

    @Get(uris = {"/register-changes", "/_page/register-changes"})
    HttpResponse<?> registerChanges(HttpRequest<?> request) {
        return pages.answer(
                request,
                visit -> new Asked(
                        "/register-changes",
                        Set.of(OrganisationQueries.DATASETS),
                        snapshot -> compose(snapshot, visit)));
    }

    private Page<RegisterChangesPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var filters = filters(snapshot, visit);
        var asked = new RegisterEventFilter(null, null, filters.kind(), filters.role(), filters.from(), filters.to());
        var since = since(snapshot, visit);
        var first = changes.first(snapshot, since, CHANGES_SHOWN);
        return Page.of(
                "register-changes",
                "What changed in the register",
                "Practices and consortia that opened, closed or moved, day by day, and what the register says"
                        + " otherwise.",
                new RegisterChangesPage(
                        filters,
                        events.counts(snapshot, filters.from(), filters.to()),
                        PageList.of(
                                snapshot,
                                events.page(snapshot, asked, filters.cursor(), EVENTS_SHOWN),
                                events.count(snapshot, asked)),
                        since,
                        first.changes(),
                        first.count()));
    }

    /** Where no days are asked for, the year up to the last day that a source speaks of. */
    private Filters filters(Snapshot snapshot, Visit visit) throws SQLException {
        var to = choice(visit, "to", "2013-03-31", LocalDate::parse);
        var from = choice(visit, "from", "2012-04-01", LocalDate::parse);
        var last = to == null ? events.newestDay(snapshot).orElse(LocalDate.of(2013, 3, 31)) : to;
        var first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (first.isAfter(last)) {
            throw ProblemKind.BAD_DATE.refusal(
                    "to", last.toString(), last + " is before " + first + ".", "Give the earlier day first.");
        }
        return new Filters(
                first,
                last,
                choice(visit, "kind", "moved", RegisterEventKind::parse),
                choice(visit, "role", "gp-practice", OrganisationRole::parse),
                visit.parameter("cursor").orElse(null));
    }

    private long since(Snapshot snapshot, Visit visit) throws SQLException {
        var newest = snapshot.state().edition().number();
        var asked = choice(visit, "since", "76", text -> {
            long edition = Long.parseUnsignedLong(text);
            if (edition > newest) {
                throw new IllegalArgumentException("The newest edition is " + newest);
            }
            return edition;
        });
        return asked == null ? changes.usual(snapshot) : asked;
    }

    private static <T> @Nullable T choice(Visit visit, String name, String example, Function<String, T> parse) {
        var asked = visit.parameter(name).orElse(null);
        try {
            return asked == null ? null : parse.apply(asked);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal(
                    name, asked, "'" + asked + "' is nothing that " + name + " can be.", "Write " + example + ".");
        }
    }
}
