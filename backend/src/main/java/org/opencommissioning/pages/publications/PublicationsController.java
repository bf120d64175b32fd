package org.opencommissioning.pages.publications;

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
import java.util.Comparator;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicationsController {
    private static final int SHOWN = 25;

    private final PageAnswers pages;
    private final PublicationPages publication;
    private final PublicationQueries publications;
    private final Notices notices;
    private final OrganisationDirectory directory;
    private final List<PublicationsPage.Kind> kinds;

    PublicationsController(
            PageAnswers pages,
            PublicationPages publication,
            PublicationQueries publications,
            Notices notices,
            OrganisationDirectory directory,
            List<PublishableReturn<?>> returns) {
        this.pages = pages;
        this.publication = publication;
        this.publications = publications;
        this.notices = notices;
        this.directory = directory;
        kinds = returns.stream()
                .map(type -> new PublicationsPage.Kind(type.kind(), type.title()))
                .sorted(Comparator.comparing(PublicationsPage.Kind::title))
                .toList();
    }

    @Get(uris = {"/publications", "/_page/publications"})
    HttpResponse<?> publications(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/publications", State.ALL, snapshot -> list(snapshot, visit)));
    }

    @Get(uris = {"/publications/{edition}", "/_page/publications/{edition}"})
    HttpResponse<?> publication(HttpRequest<?> request, String edition) {
        return pages.answer(request, visit -> {
            long number = Visit.number(edition, Long.MAX_VALUE);
            var cursor = visit.parameter("cursor").orElse(null);
            return new Asked(
                    "/publications/" + number, State.ALL, snapshot -> publication.compose(snapshot, number, cursor));
        });
    }

    private Page<PublicationsPage> list(Snapshot snapshot, Visit visit) throws SQLException {
        var publisher = publisher(snapshot, visit);
        boolean corrections = visit.parameter("corrections").orElse("").equals("true");
        var kind = kind(visit);
        var filter = new PublicationFilter(
                publisher == null ? null : publisher.code(),
                kind == null ? null : kind.kind(),
                null,
                null,
                corrections ? true : null);
        var cursor = visit.parameter("cursor").orElse(null);
        var list = PageList.of(
                snapshot, notices.page(snapshot, filter, cursor, SHOWN), publications.count(snapshot, filter));
        return Page.of(
                "publications",
                "Publications",
                "Everything that was published or corrected, newest first: what, when and by whom.",
                new PublicationsPage(
                        new PublicationsPage.Filters(publisher, kind, corrections, cursor),
                        list,
                        publications.listPublishers(snapshot, "payments"),
                        kinds));
    }

    private PublicationsPage.@Nullable Kind kind(Visit visit) {
        var asked = visit.parameter("kind").orElse(null);
        if (asked == null) {
            return null;
        }
        return kinds.stream()
                .filter(known -> known.kind().equals(asked))
                .findFirst()
                .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                        "kind", asked, "There is no such kind of return.", "Choose one from the list."));
    }

    private OrganisationName publisher(Snapshot snapshot, Visit visit) throws SQLException {
        var asked = visit.parameter("publisher").orElse(null);
        if (asked == null) {
            return null;
        }
        var code = visit.code("publisher", asked);
        return directory.findName(snapshot, code).orElseThrow(() -> unknown(code));
    }

    private static RuntimeException unknown(OrganisationCode code) {
        return ProblemKind.UNKNOWN_CODE.refusal(
                "publisher", code.text(), "No organisation has the code " + code + ".", "Choose one from the list.");
    }
}
