package org.opencommissioning.pages.feeds;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.transparencylog.LogQueries;

/** Answers with a feed, kept by edition as other answers are. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class FeedAnswers {
    public static final String ATOM = "application/atom+xml";
    public static final String JSON_FEED = "application/feed+json";

    private final Answers answers;
    private final LogQueries log;
    private final HttpHostResolver hosts;

    FeedAnswers(Answers answers, LogQueries log, HttpHostResolver hosts) {
        this.answers = answers;
        this.log = log;
        this.hosts = hosts;
    }

    /** What a feed holds. */
    public record Followed(String title, List<FeedEntry> entries) {}

    /** Reads what a feed holds. */
    @FunctionalInterface
    public interface Composer {
        Followed compose(Snapshot snapshot) throws SQLException;
    }

    /**
     * @param page path of the page that shows the same, {@code /reports}
     * @param type {@link #ATOM} or {@link #JSON_FEED}
     */
    public HttpResponse<String> answer(
            HttpRequest<?> request, @Nullable AsAt asAt, String page, String type, Composer composer) {
        var site = hosts.resolve(request);
        var question = Asked.of(request, asAt, State.ALL);
        var ofSite = new Asked(request, asAt, State.ALL, false, question.question() + " at " + site);
        return answers.bytes(ofSite, snapshot -> {
            var followed = composer.compose(snapshot);
            var query = request.getUri().getRawQuery();
            var feed = new EntryFeed(
                    site,
                    log.verifierKey().name(),
                    site + request.getUri(),
                    site + page + (query == null ? "" : "?" + query),
                    followed.title());
            var text = type.equals(ATOM) ? feed.atom(followed.entries()) : feed.json(followed.entries());
            return new Body(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        });
    }
}
