package org.opencommissioning.api.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.opencommissioning.api.problems.ProblemKind;

/** Keeps one caller from crowding out the others. Kept answers never come here. */
@ServerFilter({"/api/**", "/graphql"})
@Requires(bean = Allowances.class)
final class RateLimit {
    private final Allowances allowances;

    RateLimit(Allowances allowances) {
        this.allowances = allowances;
    }

    @RequestFilter
    void take(HttpRequest<?> request) {
        if (!allowances.of(request).tryConsume(1)) {
            throw ProblemKind.RATE_LIMITED.refusal("More than " + allowances.perMinute() + " requests in a minute.");
        }
    }
}
