package org.opencommissioning.pages.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.spending.payments.PaymentQueries;

/** The search box's page, and what it suggests while somebody types. */
@Controller
@Tag(name = "Search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {
    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private final PageAnswers pages;
    private final Answers answers;
    private final SiteSearch search;

    SearchController(PageAnswers pages, Answers answers, SiteSearch search) {
        this.pages = pages;
        this.answers = answers;
        this.search = search;
    }

    @Hidden
    @Produces(MediaType.ALL)
    @Get(uris = {"/search", "/_page/search"})
    HttpResponse<?> page(HttpRequest<?> request) {
        var visit = Visit.of(request);
        return pages.answer(visit, "/search", PaymentQueries.DATASETS, snapshot -> compose(snapshot, visit));
    }

    private Page<SearchPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var words = visit.parameter("q").orElse("");
        var shown = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return Page.of(
                "search",
                shown.isEmpty() ? "Search" : shown + " – Search",
                "Practices, consortia, hospitals and suppliers by name, code or postcode.",
                SearchPage.of(
                        shown,
                        search.organisations(snapshot, shown, SearchPage.limit()),
                        search.suppliers(snapshot, shown, SearchPage.limit())));
    }

    @Get("/api/v1/search")
    @Operation(
            summary = "Organisations and suppliers by name, code or postcode",
            description = "Organisations of the register first, then suppliers that are not in it.")
    HttpResponse<ListAnswer<Found>> search(
            HttpRequest<?> request,
            @QueryValue
            @Parameter(description = "Words, or beginnings of words, of the name, code or postcode.")
            @Schema(maxLength = 200, pattern = "^.*$", example = "pellside")
            String q,
            @Nullable
            @QueryValue
            @Parameter(description = "How many answers at most.")
            @Schema(format = "int32", minimum = "1", maximum = "50", defaultValue = "10", example = "10")
            Integer limit,
            @Nullable @QueryValue AsAt asAt) {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "limit", limit.toString(), "The limit is " + limit + ".", "Give a limit from 1 to " + MOST + ".");
        }
        return answers.bytes(
                Answers.Asked.of(request, asAt, PaymentQueries.DATASETS), snapshot -> list(snapshot, q, most));
    }

    private Answers.Body list(Snapshot snapshot, String words, int limit) throws SQLException, IOException {
        var found = new ArrayList<>(search.organisations(snapshot, words, limit));
        found.addAll(search.suppliers(snapshot, words, Math.max(1, limit - found.size())));
        var edition = snapshot.state().edition();
        var items = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        var answer =
                new ListAnswer<>(edition.number(), edition.publishedAt(), Licence.URL, items, null, null);
        return new Answers.Body("application/json", answers.json(Argument.of(ListAnswer.class, Found.class), answer));
    }
}
