package org.opencommissioning.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;

@MicronautTest(environments = "limited")
@Property(name = "rate-limit.per-minute", value = "5")
@Property(name = "rate-limit.client-header", value = "X-Client")
class RateLimitTest {
    private final HttpProbe probe;

    RateLimitTest(EmbeddedServer server) {
        probe = new HttpProbe(server.getURI());
    }

    @Controller("/api/test/pump")
    @Requires(env = "limited")
    static class PumpController {
        @Get
        HttpResponse<String> pump(HttpRequest<?> request) {
            return request.getHeaders().contains("If-None-Match")
                    ? HttpResponse.notModified()
                    : HttpResponse.ok("water");
        }
    }

    @Test
    void whoAsksTooOftenWaitsAndOthersDoNot() {
        for (int i = 0; i < 5; i++) {
            assertThat(probe.get("/api/test/pump", "X-Client", "192.0.2.1").statusCode())
                    .isEqualTo(200);
        }
        var refused = probe.get("/api/test/pump", "X-Client", "192.0.2.1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("/problems/rate-limited", "More than 5 requests in a minute.");
        assertThat(refused.headers().firstValue("retry-after")).hasValue("12");
        assertThat(refused.headers().firstValue("ratelimit-policy")).hasValue("\"default\";q=5;w=60");
        assertThat(refused.headers().firstValue("ratelimit").orElse("")).startsWith("\"default\";r=0;t=");
        assertThat(probe.get("/api/test/pump", "X-Client", "192.0.2.2").statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersNotModifiedCostNothing() {
        for (int i = 0; i < 20; i++) {
            var answer = probe.get("/api/test/pump", "X-Client", "192.0.2.3", "If-None-Match", "\"x\"");
            assertThat(answer.statusCode()).isEqualTo(304);
        }
    }
}
