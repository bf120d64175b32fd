package org.opencommissioning.api.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.net.URI;
import java.util.Map;

/** {@code /payments.csv} asks for the same as {@code /payments} with {@code Accept: text/csv}: a link can name its form. */
@ServerFilter("/api/**")
final class FaceBySuffix {
    private static final Map<String, String> TYPES =
            Map.of(".csv", "text/csv", ".ndjson", "application/x-ndjson", ".json", "application/json");

    @RequestFilter
    @PreMatching
    @Nullable
    HttpRequest<?> rewrite(HttpRequest<?> request) {
        var path = request.getUri().getRawPath();
        int dot = path.lastIndexOf('.');
        var type = dot > path.lastIndexOf('/') ? TYPES.get(path.substring(dot)) : null;
        if (type == null) {
            return null;
        }
        var query = request.getUri().getRawQuery();
        return request.mutate()
                .uri(URI.create(path.substring(0, dot) + (query == null ? "" : "?" + query)))
                .header(HttpHeaders.ACCEPT, type);
    }
}
