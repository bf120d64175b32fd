package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import javax.xml.stream.XMLStreamException;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.transparencylog.LogQueries;
import org.opencommissioning.values.OrganisationCode;

/** What was published, corrected and withdrawn, for feed readers. */
@Hidden
@Controller("/changes.atom")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedController {
    private static final String TYPE = "application/atom+xml";
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

    @Get
    @Produces(TYPE)
    HttpResponse<String> changes(
            HttpRequest<?> request,
            @Nullable @QueryValue OrganisationCode publisher,
            @Nullable @QueryValue String after,
            @Nullable @QueryValue AsAt asAt) {
        var site = hosts.resolve(request);
        var question = Asked.of(request, asAt, State.ALL);
        var ofSite = new Asked(request, asAt, State.ALL, false, question.question() + " at " + site);
        return answers.bytes(
                ofSite,
                snapshot -> new Body(
                        TYPE + "; charset=utf-8",
                        feed(snapshot, request, site, publisher, after).getBytes(StandardCharsets.UTF_8)));
    }

    private String feed(
            Snapshot snapshot,
            HttpRequest<?> request,
            String site,
            @Nullable OrganisationCode publisher,
            @Nullable String after)
            throws SQLException {
        var filter = publisher == null ? PublicationFilter.ALL : PublicationFilter.by(publisher);
        var page = publications.page(snapshot, filter, after, ENTRIES);
        var next = page.hasMore() ? next(request, page.cursors().getLast()) : null;
        try {
            return new ChangesFeed(site, log.verifierKey().name())
                    .write(page, request.getUri().toString(), next);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed in memory can be written", e);
        }
    }

    private static String next(HttpRequest<?> request, String cursor) {
        var query = new StringBuilder("/changes.atom?after=").append(cursor);
        request.getParameters().asMap().forEach((name, values) -> {
            if (!name.equals("after")) {
                query.append('&').append(name).append('=').append(values.getFirst());
            }
        });
        return query.toString();
    }
}
