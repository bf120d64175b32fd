package org.opencommissioning.api.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.opencommissioning.api.answers.Gate;

/** What each caller may still ask. A caller is an address, or what the proxy before us says it is. */
@Singleton
@Requires(property = "rate-limit.per-minute", notEquals = "0")
final class Allowances implements Gate {
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

    @Override
    public boolean admits(HttpHeaders request, InetSocketAddress from) {
        return buckets.get(addresses.of(request, from)).tryConsume(1);
    }

    @Override
    public void tell(HttpHeaders request, InetSocketAddress from, HttpHeaders response) {
        tell(buckets.get(addresses.of(request, from)), response::set);
    }

    /** The headers that say what is left. */
    void tell(Bucket bucket, BiConsumer<String, String> headers) {
        long left = bucket.getAvailableTokens();
        headers.accept("RateLimit-Policy", "\"default\";q=" + perMinute + ";w=60");
        headers.accept("RateLimit", "\"default\";r=" + left + ";t=" + Math.ceilDiv((perMinute - left) * 60, perMinute));
    }
}
