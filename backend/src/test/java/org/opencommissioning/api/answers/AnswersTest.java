package org.opencommissioning.api.answers;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.api.WellsDatabase;

@Tag("database")
@MicronautTest(environments = "wells")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest implements TestPropertyProvider {
    private final WellsDatabase database = new WellsDatabase();
    private HttpProbe probe;
    private long edition = 1;

    @Override
    public Map<String, String> getProperties() {
        database.publishNorthmoor();
        return database.settings();
    }

    @BeforeAll
    void start(EmbeddedServer server) {
        probe = new HttpProbe(server.getURI());
    }

    @Test
    void anAnswerGoesOutTheSameWhetherItIsMadeFoundOrReady() {
        var made = probe.get("/api/v1/wells?sort=upkeep");
        var again = new ArrayList<HttpResponse<String>>();
        for (int i = 0; i < 3; i++) {
            again.add(probe.get("/api/v1/wells?sort=upkeep"));
        }
        for (var answer : again) {
            assertThat(answer.body()).isEqualTo(made.body());
            assertThat(headers(answer)).isEqualTo(headers(made));
        }
        assertThat(made.headers().firstValue("vary")).hasValue("Accept, Accept-Encoding");
        assertThat(made.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    }

    @Test
    void aKeptAnswerIsNotReadFromTheDatabaseAgainUntilAnEditionTouchesIt() throws InterruptedException {
        probe.get("/api/v1/wells/W1");
        database.execute("update published.well set name = 'Changed behind our back' where code = 'W1'");
        assertThat(probe.get("/api/v1/wells/W1").body()).contains("Old Well");
        publish("update published.well set name = 'Oldest Well' where code = 'W1'");
        assertThat(probe.get("/api/v1/wells/W1").body()).contains("Oldest Well", "\"edition\":" + edition);
    }

    @Test
    void anAnswerThatIsHeldAlreadyIsNotSentAgain() throws InterruptedException {
        var made = probe.get("/api/v1/wells?limit=2");
        var tag = made.headers().firstValue("etag").orElseThrow();
        for (int i = 0; i < 3; i++) {
            var same = probe.get("/api/v1/wells?limit=2", "If-None-Match", "W/\"x\", " + tag);
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            assertThat(same.headers().firstValue("etag")).hasValue(tag);
        }
        publish("select 1");
        assertThat(probe.get("/api/v1/wells?limit=2", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void eachFormAndEncodingHasItsOwnTag() throws IOException {
        var path = "/api/v1/wells?limit=5";
        for (int i = 0; i < 3; i++) {
            var json = probe.get(path);
            var csv = probe.get(path, "Accept", "text/csv");
            var gzip = probe.bytes(path, "Accept-Encoding", "gzip");
            assertThat(gzip.headers().firstValue("content-encoding")).hasValue("gzip");
            assertThat(List.of(tag(json), tag(csv), tag(gzip))).doesNotHaveDuplicates();
            var unzipped = new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes();
            assertThat(new String(unzipped, StandardCharsets.UTF_8)).isEqualTo(json.body());
            assertThat(probe.get(path, "If-None-Match", tag(gzip)).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void theSameQuestionSpelledOtherwiseIsTheSame() {
        var one = probe.get("/api/v1/wells?limit=3&parish=Aldmoor");
        assertThat(tag(probe.get("/api/v1/wells?parish=Aldmoor&limit=3"))).isEqualTo(tag(one));
        assertThat(tag(probe.get("/api/v1/wells?parish=%41ldmoor&limit=3"))).isEqualTo(tag(one));
        assertThat(tag(probe.get("/api/v1/wells?parish=aldmoor&limit=3"))).isNotEqualTo(tag(one));
    }

    @Test
    void whatTheHeadSaysIsWhatTheAnswerHas() {
        for (int i = 0; i < 3; i++) {
            var head = probe.send("HEAD", "/api/v1/wells?sort=-code", "");
            var answer = probe.get("/api/v1/wells?sort=-code");
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("content-length"))
                    .isEqualTo(answer.headers().firstValue("content-length"));
            assertThat(tag(head)).isEqualTo(tag(answer));
        }
        assertThat(probe.send("HEAD", "/api/v1/wells.csv", "").headers().firstValue("content-disposition"))
                .isPresent();
    }

    @Test
    void anAnswerOfThePastStaysAsItIs() throws InterruptedException {
        var past = probe.get("/api/v1/wells?asAt=1");
        assertThat(past.headers().firstValue("cache-control")).hasValue("public, max-age=86400, immutable");
        publish("update published.well set to_edition = " + (edition + 1) + " where code = 'W2'");
        assertThat(tag(probe.get("/api/v1/wells?asAt=1"))).isEqualTo(tag(past));
        assertThat(probe.get("/api/v1/wells?asAt=1").body()).contains("W2");
        assertThat(probe.get("/api/v1/wells").body()).doesNotContain("W2");
        assertThat(probe.get("/api/v1/wells").headers().firstValue("cache-control"))
                .hasValue("public, max-age=60, stale-while-revalidate=600");
    }

    @Test
    void answersKeepTheOrderOfTheirRequests() throws IOException {
        probe.get("/api/v1/wells/W3");
        probe.get("/api/v1/wells/W3");
        var answers = probe.raw("GET /api/v1/wells?limit=4&parish=Carrow HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /api/v1/wells/W3 HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /api/nowhere HTTP/1.1\r\nHost: x\r\n\r\n"
                + "GET /api/v1/wells/W3 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answers.replaceAll("(?s)[^{]*?(\"code\":\"W.|not-found|\\z)[^{]*?", "$1 "))
                .containsSubsequence("W4", "W3", "not-found", "W3");
    }

    @Test
    void aRefusalIsNotKept() {
        assertThat(probe.get("/api/v1/wells/W77").statusCode()).isEqualTo(404);
        var refused = probe.get("/api/v1/wells/W77");
        assertThat(refused.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(refused.headers().firstValue("etag")).isEmpty();
    }

    private void publish(String statement) throws InterruptedException {
        edition++;
        database.publish(edition, "2013-04-0" + Math.min(9, edition) + "T09:00:00Z", statement);
        for (int i = 0;
                i < 100 && !probe.get("/api/v1/wells?count=true").body().contains("\"edition\":" + edition);
                i++) {
            Thread.sleep(20);
        }
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("etag").orElseThrow();
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var headers = new java.util.TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
