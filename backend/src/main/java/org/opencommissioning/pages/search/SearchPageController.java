package org.opencommissioning.pages.search;

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
import org.opencommissioning.api.search.Search;
import org.opencommissioning.organisations.places.NearestQueries;
import org.opencommissioning.organisations.places.NearestQuestion;
import org.opencommissioning.organisations.places.PostcodeQueries;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchPageController {
    private static final int LONGEST = 200;
    private static final int NEAR_SHOWN = 5;

    private final PageAnswers pages;
    private final Search search;
    private final PostcodeQueries postcodes;
    private final NearestQueries nearest;

    SearchPageController(PageAnswers pages, Search search, PostcodeQueries postcodes, NearestQueries nearest) {
        this.pages = pages;
        this.search = search;
        this.postcodes = postcodes;
        this.nearest = nearest;
    }

    @Get(uris = {"/search", "/_page/search"})
    HttpResponse<?> search(HttpRequest<?> request) {
        return pages.answer(
                request, visit -> new Asked("/search", search.datasets(), snapshot -> compose(snapshot, visit)));
    }

    private Page<SearchPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var typed = visit.parameter("q").orElse("");
        var words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var place = postcodes.find(snapshot, words).orElse(null);
        return Page.of(
                "search",
                words.isEmpty() ? "Search" : words + " – Search",
                "Practices, consortia, hospitals and suppliers by name, code, town or postcode.",
                SearchPage.of(
                        words,
                        place,
                        place == null
                                ? null
                                : nearest.findKnown(snapshot, NearestQuestion.practicesNear(words, NEAR_SHOWN))
                                        .orElse(null),
                        search.find(snapshot, words, SearchPage.LIMIT)));
    }
}
