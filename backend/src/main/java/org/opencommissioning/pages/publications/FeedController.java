package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.transparencylog.LogQueries;
import org.opencommissioning.values.OrganisationCode;

/** What was published, corrected and withdrawn, for feed readers. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedController {
    private static final String ATOM = "application/atom+xml";
    private static final String JSON_FEED = "application/feed+json";
    private static final int ENTRIES = 50;

    private final Answers answers;
    private final PublicationQueries publications;
    private final LogQueries log;
    private final HttpHostResolver hosts;

    FeedController(Answers answers, PublicationQueries publications, LogQueries log, HttpHostResolver hosts) {
        this.answers = answers;
        this.publications = publications;
        this.log = log;
        this.hosts = hosts;
    }

    @Get("/changes.atom")
    @Produces(MediaType.ALL)
    HttpResponse<String> atom(
            HttpRequest<?> request,
            @Nullable @QueryValue OrganisationCode publisher,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue Boolean corrections,
            @Nullable @QueryValue String after,
            @Nullable @QueryValue AsAt asAt) {
        return feed(
                request,
                asAt,
                ATOM,
                snapshot -> part(
                        snapshot, request, new PublicationFilter(publisher, kind, null, null, corrections), after));
    }

    @Get("/changes.json")
    @Produces(MediaType.ALL)
    HttpResponse<String> json(
            HttpRequest<?> request,
            @Nullable @QueryValue OrganisationCode publisher,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue Boolean corrections,
            @Nullable @QueryValue String after,
            @Nullable @QueryValue AsAt asAt) {
        return feed(
                request,
                asAt,
                JSON_FEED,
                snapshot -> part(
                        snapshot, request, new PublicationFilter(publisher, kind, null, null, corrections), after));
    }

    /** A part of the list, and the address of the next. */
    private record Part(Page<Publication> page, @Nullable String next) {}

    private HttpResponse<String> feed(
            HttpRequest<?> request, @Nullable AsAt asAt, String type, Snapshots.Question<Part> question) {
        var site = hosts.resolve(request);
        var asked = Asked.of(request, asAt, State.ALL);
        var ofSite = new Asked(request, asAt, State.ALL, false, asked.question() + " at " + site);
        return answers.bytes(
                ofSite,
                snapshot -> new Body(
                        type + "; charset=utf-8",
                        written(question.ask(snapshot), type, site, request).getBytes(StandardCharsets.UTF_8)));
    }

    private Part part(Snapshot snapshot, HttpRequest<?> request, PublicationFilter filter, @Nullable String after)
            throws SQLException {
        var page = publications.page(snapshot, filter, after, ENTRIES);
        return new Part(page, page.hasMore() ? next(request, page.cursors().getLast()) : null);
    }

    private String written(Part part, String type, String site, HttpRequest<?> request) {
        var feed = new ChangesFeed(site, log.verifierKey().name());
        var self = request.getUri().toString();
        return type.equals(ATOM)
                ? feed.atom(part.page(), self, part.next())
                : feed.json(part.page(), self, part.next());
    }

    private static String next(HttpRequest<?> request, String cursor) {
        var query = new StringBuilder(request.getPath() + "?after=").append(cursor);
        request.getParameters().asMap().forEach((name, values) -> {
            if (!name.equals("after")) {
                query.append('&').append(name).append('=').append(values.getFirst());
            }
        });
        return query.toString();
    }
}
