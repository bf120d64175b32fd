package org.opencommissioning.api.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.opencommissioning.api.problems.ProblemKind;

/** Tells the caller what is left, and gives back what an answer not modified cost. Also when {@link RateLimit} refused. */
@ServerFilter({"/api/**", "/graphql"})
@Requires(bean = Allowances.class)
final class RateLimitHeaders {
    private final Allowances allowances;

    RateLimitHeaders(Allowances allowances) {
        this.allowances = allowances;
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var bucket = allowances.of(request);
        if (response.code() == 304) {
            bucket.addTokens(1);
        }
        allowances.tell(bucket, response.getHeaders()::set);
        if (response.code() == ProblemKind.RATE_LIMITED.status()) {
            response.header(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, Math.ceilDiv(60, allowances.perMinute()))));
        }
    }
}
