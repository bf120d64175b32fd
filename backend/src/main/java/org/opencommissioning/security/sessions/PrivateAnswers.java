package org.opencommissioning.security.sessions;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Keeps answers that depend on who asks out of every cache, and says with a 401 what would open. A filter by itself, so that it acts
 * where the {@link Doorkeeper} refuses too.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PrivateAnswers {
    private static final String SCHEME = "Bearer realm=\"Open Commissioning\"";

    @ResponseFilter
    void close(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (Doorkeeper.asksForCaller(request)) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
            if (response.code() == HttpStatus.UNAUTHORIZED.getCode()) {
                response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, SCHEME);
            }
        }
    }
}
