package org.opencommissioning.api.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import org.opencommissioning.api.problems.ProblemKind;

/** Keeps one caller from crowding out the others. Kept answers never come here; those not modified are given back. */
@ServerFilter({"/api/**", "/graphql"})
@Requires(property = "rate-limit.per-minute", notEquals = "0")
final class RateLimit {
    private final long perMinute;
    private final String clientHeader;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(
            @Value("${rate-limit.per-minute}") long perMinute,
            @Value("${rate-limit.client-header:}") String clientHeader) {
        this.perMinute = perMinute;
        this.clientHeader = clientHeader;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(address -> full());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    @RequestFilter
    void take(HttpRequest<?> request) {
        if (!bucket(request).tryConsume(1)) {
            throw ProblemKind.RATE_LIMITED.refusal("More than " + perMinute + " requests in a minute.");
        }
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var bucket = bucket(request);
        if (response.code() == 304) {
            bucket.addTokens(1);
        }
        long left = bucket.getAvailableTokens();
        long seconds = Math.ceilDiv((perMinute - left) * 60, perMinute);
        response.getHeaders()
                .set("RateLimit-Policy", "\"default\";q=" + perMinute + ";w=60")
                .set("RateLimit", "\"default\";r=" + left + ";t=" + seconds);
        if (response.code() == ProblemKind.RATE_LIMITED.status()) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, Math.ceilDiv(60, perMinute))));
        }
    }

    private Bucket bucket(HttpRequest<?> request) {
        var named = clientHeader.isEmpty() ? null : request.getHeaders().get(clientHeader);
        return buckets.get(
                named == null ? request.getRemoteAddress().getAddress().getHostAddress() : named);
    }
}
