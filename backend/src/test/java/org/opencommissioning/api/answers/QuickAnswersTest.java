package org.opencommissioning.api.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.api.WellsDatabase;

/** A single thing goes out past the filters; nobody can tell by the answer. */
@Tag("database")
@MicronautTest(environments = "wells")
@Property(name = "rate-limit.per-minute", value = "400")
@Property(name = "rate-limit.client-header", value = "X-Client")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickAnswersTest implements TestPropertyProvider {
    /** A header that says nothing, and sends the request the usual way. */
    private static final String[] USUAL_WAY = {"If-None-Match", "\"none\"", "X-Client", "usual"};

    private final WellsDatabase database = new WellsDatabase();
    private HttpProbe probe;
    private long edition = 1;

    @Override
    public Map<String, String> getProperties() {
        database.publishNorthmoor();
        return database.settings();
    }

    @BeforeAll
    void theFirstOfItsKindGoesTheUsualWay(EmbeddedServer server) {
        probe = new HttpProbe(server.getURI());
        probe.get("/api/v1/wells/W4");
    }

    @Test
    void theAnswerIsTheOneThatTheUsualWayGives() throws IOException {
        var quick = probe.get("/api/v1/wells/W1");
        var usual = probe.get("/api/v1/wells/W1", USUAL_WAY);
        var again = probe.get("/api/v1/wells/W1");
        assertThat(quick.statusCode()).isEqualTo(200);
        assertThat(quick.body()).isEqualTo(usual.body()).isEqualTo(again.body());
        assertThat(headers(quick)).isEqualTo(headers(usual));
        assertThat(quick.headers().firstValue("edition")).hasValue(Long.toString(edition));
        assertThat(quick.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(quick.headers().firstValue("access-control-allow-origin")).hasValue("*");
        var zipped = probe.bytes("/api/v1/wells/W2", "Accept-Encoding", "gzip");
        var usualZipped = probe.bytes(
                "/api/v1/wells/W2", "Accept-Encoding", "gzip", "If-None-Match", "\"none\"", "X-Client", "usual");
        assertThat(headers(zipped)).isEqualTo(headers(usualZipped));
        assertThat(plain(zipped)).isEqualTo(plain(usualZipped));
    }

    @Test
    void whatIsNotThereIsRefusedTheUsualWay() {
        var refused = probe.get("/api/v1/wells/W77");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(probe.get("/api/v1/wells/W1?colour=blue").statusCode()).isEqualTo(400);
        assertThat(probe.send("DELETE", "/api/v1/wells/W1", "").statusCode()).isEqualTo(405);
    }

    @Test
    void answersKeepTheOrderOfTheirRequests() throws IOException {
        publish("select 1");
        var answers = probe.raw("GET /api/v1/wells/W2 HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /api/v1/wells/W77 HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /api/v1/wells/W3 HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /api/v1/wells?limit=4&parish=Carrow HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /api/v1/wells/W1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answers.replaceAll("(?s)[^{]*?(\"code\":\"W.|not-found|\\z)[^{]*?", "$1 "))
                .containsSubsequence("W2", "not-found", "W3", "W4", "W1");
    }

    @Test
    void manyWhoAskAtOnceEachGetTheirOwn() throws InterruptedException, ExecutionException {
        var codes = List.of("W1", "W2", "W3", "W4", "W77");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 4; round++) {
                publish("select 1");
                var asked = new ArrayList<Future<HttpResponse<String>>>();
                for (int i = 0; i < 60; i++) {
                    var path = "/api/v1/wells/" + codes.get(i % codes.size());
                    var client = "many" + i;
                    asked.add(threads.submit(() -> probe.get(path, "X-Client", client)));
                }
                for (int i = 0; i < asked.size(); i++) {
                    var code = codes.get(i % codes.size());
                    var answer = asked.get(i).get();
                    if (code.equals("W77")) {
                        assertThat(answer.statusCode()).isEqualTo(404);
                    } else {
                        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"edition\":" + edition);
                    }
                }
            }
        }
    }

    @Test
    void aNewEditionIsSeen() {
        publish("update published.well set name = 'Older Well' where code = 'W1'");
        var answer = probe.get("/api/v1/wells/W1");
        assertThat(answer.body()).contains("Older Well");
        assertThat(answer.headers().firstValue("edition")).hasValue(Long.toString(edition));
    }

    @Test
    void whoAsksTooOftenWaitsHereToo() {
        publish("select 1");
        var first = probe.get("/api/v1/wells/W1", "X-Client", "192.0.2.9");
        assertThat(first.headers().firstValue("ratelimit").orElse("")).startsWith("\"default\";r=399;");
        // What was taken comes back with time, so a slow machine must ask more often.
        var refused = IntStream.range(0, 4_000)
                .mapToObj(i -> probe.get("/api/v1/wells/W" + (1 + i % 4) + (i % 2), "X-Client", "192.0.2.9"))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();
        assertThat(refused).isPresent();
        assertThat(probe.get("/api/v1/wells/W2", "X-Client", "192.0.2.10").statusCode())
                .isEqualTo(200);
    }

    private void publish(String statement) {
        edition++;
        database.publish(edition, "2013-04-01T09:00:00Z", statement);
        for (int i = 0; i < 200; i++) {
            var answer = probe.get("/api/v1/wells?limit=" + (1 + i % 90), "X-Client", "waits" + edition + "-" + i);
            if (answer.body().contains("\"edition\":" + edition)) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String plain(HttpResponse<byte[]> zipped) throws IOException {
        var bytes = zipped.headers().firstValue("content-encoding").isPresent()
                ? new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes()
                : zipped.body();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Without those that differ from one sending to the next. */
    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "ratelimit"));
        return headers;
    }
}
