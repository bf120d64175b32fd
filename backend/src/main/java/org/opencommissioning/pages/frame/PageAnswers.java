package org.opencommissioning.pages.frame;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.editions.Read;
import org.opencommissioning.api.editions.Snapshot;

/** Answers a visit with a page: the HTML and the state alone come from the same reading. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class PageAnswers {
    private static final String ENCODING_ONLY = "Accept-Encoding";

    private final Answers answers;
    private final Documents documents;

    PageAnswers(Answers answers, Documents documents) {
        this.answers = answers;
        this.documents = documents;
    }

    /** Composes a page of what is published; refuses with NOT_FOUND where there is nothing to show. */
    @FunctionalInterface
    public interface Composer<D> {
        Page<D> compose(Snapshot snapshot) throws SQLException;
    }

    /**
     * @param canonicalPath the page's one right address; a visit to another spelling of it is sent there
     * @param datasets      what the page reads
     */
    public <D> HttpResponse<?> answer(Visit visit, String canonicalPath, Set<String> datasets, Composer<D> composer) {
        if (!visit.path().equals(canonicalPath)) {
            return HttpResponse.redirect(URI.create(visit.addressAt(canonicalPath)))
                    .status(301)
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400");
        }
        return answers.bytes(
                Answers.Asked.of(visit.request(), visit.state(), datasets),
                snapshot -> new Composed<>(composer.compose(snapshot), Frame.read(snapshot)),
                read -> body(visit, read));
    }

    private record Composed<D>(Page<D> page, Frame frame) {}

    private <D> Answers.Body body(Visit visit, Read<Composed<D>> read) throws IOException {
        var page = read.value().page();
        return write(visit, PageState.of(page, visit, read.value().frame()), page.about());
    }

    /** The visit's answer as bytes; one that the renderer could not draw is not kept. */
    <D> Answers.Body write(Visit visit, PageState<D> state, @Nullable LinkedData about) throws IOException {
        @SuppressWarnings("unchecked")
        var type = (Argument<PageState<D>>)
                (Argument<?>) Argument.of(PageState.class, state.data().getClass());
        var json = answers.json(type, state);
        var headers = new HashMap<>(Map.of(HttpHeaders.VARY, ENCODING_ONLY));
        if (visit.stateOnly()) {
            return new Answers.Body("application/json", json, headers);
        }
        var document = documents.write(state, new String(json, StandardCharsets.UTF_8), about);
        if (!document.drawn()) {
            headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return new Answers.Body("text/html; charset=utf-8", document.bytes(), headers);
    }
}
