package org.opencommissioning.api.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What each caller may still ask. A caller is an address, or what the proxy before us says it is. */
@Singleton
@Requires(property = "rate-limit.per-minute", notEquals = "0")
final class Allowances {
    private final long perMinute;
    private final ClientAddress addresses;
    private final LoadingCache<String, Bucket> buckets;

    Allowances(@Value("${rate-limit.per-minute}") long perMinute, ClientAddress addresses) {
        this.perMinute = perMinute;
        this.addresses = addresses;
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

    long perMinute() {
        return perMinute;
    }

    Bucket of(HttpRequest<?> request) {
        return buckets.get(addresses.of(request));
    }
}
