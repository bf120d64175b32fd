package org.opencommissioning.api.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/** Lets scripts of any site read (GET, HEAD) and ask GraphQL (POST), never with a visitor's credentials (CORS). */
@ServerFilter({"/api/**", "/graphql", "/problems/**", "/openapi.yaml"})
final class OpenReading {
    private static final String EXPOSED =
            "Content-Disposition, Edition, ETag, Link, RateLimit, RateLimit-Policy, Retry-After";

    /** Answers the question a browser asks before the real one. */
    @RequestFilter
    @PreMatching
    @Nullable
    HttpResponse<?> preflight(HttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.OPTIONS
                || !request.getHeaders().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            return null;
        }
        var methods = request.getPath().equals("/graphql") ? "GET, HEAD, POST" : "GET, HEAD";
        return HttpResponse.noContent()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match")
                .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    @ResponseFilter
    void open(MutableHttpResponse<?> response) {
        response.getHeaders()
                .set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
}
