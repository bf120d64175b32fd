package org.opencommissioning.pages.decisions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.decisions.Decision;
import org.opencommissioning.contracts.decisions.DecisionFilter;
import org.opencommissioning.contracts.decisions.DecisionQueries;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.feeds.EditionDays;
import org.opencommissioning.pages.feeds.FeedAnswers;
import org.opencommissioning.pages.feeds.FeedAnswers.Followed;
import org.opencommissioning.pages.feeds.FeedEntry;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.values.OrganisationName;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionsPageController {
    private static final int SHOWN = 50;
    private static final int LONGEST_WORDS = 200;
    private static final Pattern KNOWN = Pattern.compile("[0-9A-Za-z-]{1,120}");

    private final PageAnswers pages;
    private final FeedAnswers feeds;
    private final DecisionQueries decisions;
    private final OrganisationDirectory directory;

    DecisionsPageController(
            PageAnswers pages, FeedAnswers feeds, DecisionQueries decisions, OrganisationDirectory directory) {
        this.pages = pages;
        this.feeds = feeds;
        this.decisions = decisions;
        this.directory = directory;
    }

    @Get(uris = {"/decisions", "/_page/decisions"})
    HttpResponse<?> decisions(HttpRequest<?> request) {
        return pages.answer(
                request, visit -> new Asked("/decisions", DecisionQueries.DATASETS, snapshot -> list(snapshot, visit)));
    }

    @Get("/decisions.atom")
    HttpResponse<String> atom(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request, asAt, "/decisions", FeedAnswers.ATOM, snapshot -> followed(snapshot, Visit.of(request)));
    }

    @Get("/decisions.json")
    HttpResponse<String> json(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return feeds.answer(
                request, asAt, "/decisions", FeedAnswers.JSON_FEED, snapshot -> followed(snapshot, Visit.of(request)));
    }

    @Get(uris = {"/decisions/{id}", "/_page/decisions/{id}"})
    HttpResponse<?> decision(HttpRequest<?> request, String id) {
        if (!KNOWN.matcher(id).matches()) {
            return pages.answer(request, visit -> {
                throw Visit.nothing("such a decision");
            });
        }
        return pages.answer(
                request,
                visit -> new Asked("/decisions/" + id, DecisionQueries.DATASETS, snapshot -> compose(snapshot, id)));
    }

    private Page<DecisionsPage> list(Snapshot snapshot, Visit visit) throws SQLException {
        var consortium = organisation(snapshot, visit, "consortium");
        var provider = organisation(snapshot, visit, "provider");
        var cursor = visit.parameter("cursor").orElse(null);
        var filter = filter(consortium, provider, visit);
        var page = decisions.page(snapshot, filter, cursor, SHOWN);
        return Page.of(
                "decisions",
                consortium == null ? "Decisions" : "Decisions of " + consortium.name(),
                "What GP consortia decided to buy from whom: when, by whom, who declared an interest and what they did"
                        + " then.",
                new DecisionsPage(
                        new DecisionsPage.Filters(consortium, provider, filter.interest(), filter.q(), cursor),
                        PageList.of(snapshot, page, decisions.count(snapshot, filter)),
                        decisions.listConsortia(snapshot)));
    }

    private static DecisionFilter filter(
            @Nullable OrganisationName consortium, @Nullable OrganisationName provider, Visit visit) {
        return new DecisionFilter(
                consortium == null ? null : consortium.code(),
                provider == null ? null : provider.code(),
                null,
                null,
                null,
                null,
                visit.parameter("interest")
                        .filter(asked -> asked.matches("true|false"))
                        .map(Boolean::valueOf)
                        .orElse(null),
                visit.parameter("q")
                        .map(words -> words.substring(0, Math.min(words.length(), LONGEST_WORDS)))
                        .orElse(null),
                null);
    }

    /** The newest decision first. */
    private Followed followed(Snapshot snapshot, Visit visit) throws SQLException {
        var consortium = organisation(snapshot, visit, "consortium");
        var filter = filter(consortium, organisation(snapshot, visit, "provider"), visit);
        var rows = decisions.page(snapshot, filter, null, SHOWN).rows();
        var days = EditionDays.of(snapshot, rows.stream().mapToLong(Decision::edition));
        return new Followed(
                consortium == null ? "Decisions" : "Decisions of " + consortium.name(),
                rows.stream()
                        .map(decision -> new FeedEntry(
                                "decisions/" + decision.id(),
                                decision.title() + ", " + decision.consortium().name() + ", " + decision.decidedOn(),
                                decision.consortium().name(),
                                days.day(decision.edition()),
                                days.day(decision.edition()),
                                decision.decided(),
                                List.of()))
                        .toList());
    }

    private @Nullable OrganisationName organisation(Snapshot snapshot, Visit visit, String field) throws SQLException {
        var asked = visit.parameter(field).orElse(null);
        if (asked == null) {
            return null;
        }
        var code = visit.code(field, asked);
        return directory
                .findName(snapshot, code)
                .orElseThrow(() -> ProblemKind.UNKNOWN_CODE.refusal(
                        field, code.text(), "No organisation has the code " + code + ".", "Choose one from the list."));
    }

    private Page<DecisionPage> compose(Snapshot snapshot, String id) throws SQLException {
        var decision = decisions.find(snapshot, id).orElseThrow(() -> Visit.nothing("decision '" + id + "'"));
        return Page.of(
                "decision",
                decision.title() + ", " + decision.consortium().name(),
                "What " + decision.consortium().name() + " decided on “" + decision.title()
                        + "”: who was there, who declared an interest and what they did then.",
                new DecisionPage(decision));
    }
}
