package org.opencommissioning.pages.frame;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.api.answers.Answers;

/** Writes a page in the form the visit asks for: its HTML, or its state alone. */
@Singleton
final class PageWriter {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";

    private final ObjectMapper json;
    private final Documents documents;

    PageWriter(ObjectMapper json, Documents documents) {
        this.json = json;
        this.documents = documents;
    }

    /** A page that could not be drawn is not kept: the next reader gets it whole. */
    <D> Answers.Body write(Visit visit, PageState<D> state, @Nullable LinkedData about) throws IOException {
        @SuppressWarnings("unchecked")
        var type = (Argument<PageState<D>>)
                (Argument<?>) Argument.of(PageState.class, state.data().getClass());
        var stateJson = json.writeValueAsBytes(type, state);
        var headers = new HashMap<>(Map.of(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        if (visit.stateOnly()) {
            return new Answers.Body(JSON, stateJson, headers);
        }
        var document = documents.write(state, new String(stateJson, StandardCharsets.UTF_8), about);
        if (!document.drawn()) {
            headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return new Answers.Body(HTML, document.bytes(), headers);
    }
}
