package org.opencommissioning.pages.citations;

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
import java.util.List;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.frame.LogPrint;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;

/** Permalinks: {@code /cite/<edition>/<print of the log>/<page>}. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CitationController {
    private final PageAnswers pages;
    private final List<Citable> citable;

    CitationController(PageAnswers pages, List<Citable> citable) {
        this.pages = pages;
        this.citable = citable;
    }

    @Get(uris = {"/cite/{edition}/{print:[0-9a-f]+}/{+path}", "/_page/cite/{edition}/{print:[0-9a-f]+}/{+path}"})
    HttpResponse<?> citation(HttpRequest<?> request, String edition, String print, String path) {
        return pages.answer(request, visit -> {
            long number = Visit.number(edition, Long.MAX_VALUE);
            var citation = new Citation(number, print, "/" + path);
            return new Asked(visit.path(), State.ALL, snapshot -> compose(snapshot, visit, citation));
        });
    }

    private record Citation(long edition, String print, String path) {}

    private Page<CitationPage> compose(Snapshot now, Visit visit, Citation citation) throws SQLException {
        long newest = now.state().edition().number();
        if (citation.edition() > newest) {
            throw Visit.nothing("edition " + citation.edition());
        }
        var then = now.at(new AsAt.OfEdition(citation.edition()));
        var page = new CitationPage(
                citation.edition(),
                then.state().edition().publishedAt(),
                citation.print(),
                LogPrint.of(now, citation.edition()).equals(citation.print()),
                citation.path() + (visit.query().isEmpty() ? "" : "?" + visit.query()),
                newest - citation.edition(),
                cited(then, now, visit, citation.path()));
        return Page.of("citation", "A citation", "What was cited, as it was published then and as it is now.", page);
    }

    private @Nullable Cited cited(Snapshot then, Snapshot now, Visit visit, String path) throws SQLException {
        for (var room : citable) {
            var found = room.cite(then, now, visit, path);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
