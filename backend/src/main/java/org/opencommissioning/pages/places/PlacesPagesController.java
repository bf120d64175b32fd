package org.opencommissioning.pages.places;

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
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.organisations.DirectoryFilter;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.places.AreaQueries;
import org.opencommissioning.organisations.places.CoverageQueries;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.values.FinancialYear;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlacesPagesController {
    private final PageAnswers pages;
    private final ShadedMaps maps;
    private final CoverageQueries coverage;
    private final OrganisationDirectory directory;

    PlacesPagesController(
            PageAnswers pages, ShadedMaps maps, CoverageQueries coverage, OrganisationDirectory directory) {
        this.pages = pages;
        this.maps = maps;
        this.coverage = coverage;
        this.directory = directory;
    }

    @Get(uris = {"/map", "/_page/map"})
    HttpResponse<?> map(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/map", State.ALL, snapshot -> map(snapshot, visit)));
    }

    @Get(uris = {"/coverage", "/_page/coverage"})
    HttpResponse<?> coverage(HttpRequest<?> request) {
        return pages.answer(request, visit -> new Asked("/coverage", Set.of(AreaQueries.DATASETS), this::coverage));
    }

    private Page<MapPage> map(Snapshot snapshot, Visit visit) throws SQLException {
        var by = visit.parameter("by");
        var measure = maps.measure(by.isPresent() ? by.get() : usual(snapshot));
        var years = measure.years(snapshot);
        var page = new MapPage(
                maps.shaded(snapshot, measure, chosen(years, visit.year())).orElse(null),
                maps.measures().stream().map(Measure::key).toList(),
                measure.key(),
                years);
        return Page.of("map", "Map", "The areas of GP consortia, shaded by what they have published.", page);
    }

    /** What nobody asked for is shaded as on the home page: never by a figure that nobody has published. */
    private @Nullable String usual(Snapshot snapshot) throws SQLException {
        return maps.usual(snapshot).map(ShadedMap::measure).orElse(null);
    }

    private static @Nullable FinancialYear chosen(List<FinancialYear> years, @Nullable FinancialYear asked) {
        return years.isEmpty() ? null : years.contains(asked) ? asked : years.getLast();
    }

    private Page<CoveragePage> coverage(Snapshot snapshot) throws SQLException {
        return Page.of(
                "coverage",
                "What no consortium covers",
                "Practices without a consortium, areas that overlap or leave gaps, and areas without a boundary.",
                new CoveragePage(
                        coverage.report(snapshot),
                        active(snapshot, OrganisationRole.GP_PRACTICE),
                        active(snapshot, OrganisationRole.CONSORTIUM)));
    }

    private long active(Snapshot snapshot, OrganisationRole role) throws SQLException {
        return directory.count(snapshot, new DirectoryFilter(role, OrganisationStatus.ACTIVE, null, null, null));
    }
}
