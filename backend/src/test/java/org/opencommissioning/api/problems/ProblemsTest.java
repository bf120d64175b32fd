package org.opencommissioning.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;

@MicronautTest(environments = "problems")
class ProblemsTest {
    private final HttpProbe probe;

    ProblemsTest(EmbeddedServer server) {
        probe = new HttpProbe(server.getURI());
    }

    @Controller("/api/test/wells")
    @Requires(env = "problems")
    static class WellsController {
        @Get
        Map<String, Object> list(
                @Nullable @QueryValue String parish,
                @Nullable @QueryValue LocalDate dugOn,
                @Nullable @QueryValue Integer limit) {
            return Map.of("wells", 3);
        }

        @Get("/broken")
        String broken() {
            throw new IllegalStateException("secret: the well is dry");
        }

        @Get("/closed")
        String closed() {
            throw ProblemKind.WITHDRAWN.refusal("The well was withdrawn on 1 April 2013.");
        }

        @Post("/levels")
        Map<String, Integer> measure(@Body Map<String, Integer> levels) {
            return levels;
        }
    }

    @Test
    void aMistypedParameterIsRefusedWithTheNearestKnownName() {
        var answer = probe.get("/api/test/wells?parihs=Aldmoor");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("""
            {"type":"/problems/unknown-parameter","title":"A parameter is not known","status":400,\
            "detail":"There is no parameter 'parihs' here.","instance":"/api/test/wells",\
            "errors":[{"field":"parihs","value":"Aldmoor","detail":"There is no parameter 'parihs' here.",\
            "mend":"Did you mean 'parish'?"}]}\
            """);
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        assertThat(probe.get("/api/test/wells?parish=Aldmoor&parish=Birkfield").body())
                .contains("/problems/repeated-parameter", "'parish' is given 2 times.");
    }

    @Test
    void valuesThatCannotBeReadNameTheirParameter() {
        assertThat(probe.get("/api/test/wells?dugOn=31-02-2013").body())
                .contains("/problems/bad-date", "\"field\":\"dugOn\"", "\"value\":\"31-02-2013\"");
        assertThat(probe.get("/api/test/wells?parish=" + "a".repeat(201)).body())
                .contains("/problems/bad-value", "Give 200 characters at most.");
        assertThat(probe.get("/api/test/wells?limit=many").body()).contains("/problems/limit-out-of-range");
    }

    @Test
    void anUnknownPathUnderApiIsNotFound() {
        var answer = probe.get("/api/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/not-found", "Nothing is published at /api/nowhere.");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        var answer = probe.send("DELETE", "/api/test/wells", "");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow").orElse("")).contains("GET");
        assertThat(answer.body()).contains("/problems/method-not-allowed");
    }

    @Test
    void anExpectedRefusalKeepsItsStatus() {
        var answer = probe.get("/api/test/wells/closed");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("/problems/withdrawn", "1 April 2013");
    }

    @Test
    void aSurpriseShowsAReferenceAndNothingElse() {
        var answer = probe.get("/api/test/wells/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("/problems/internal", "Reference: ").doesNotContain("secret", "Exception");
    }

    @Test
    void aBodyThatIsNotJsonIsRefused() {
        var malformed = probe.post("/api/test/wells/levels", "application/json", "{\"a\":");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.body()).contains("/problems/malformed-body").doesNotContain("jackson");
        var text = probe.post("/api/test/wells/levels", "text/plain", "high");
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(text.body()).contains("/problems/unsupported-media-type");
    }

    @Test
    void aFormThatIsNotOfferedIsNotAcceptable() {
        var answer = probe.get("/api/test/wells", "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("/problems/not-acceptable");
    }

    @Test
    void whatIsTooLongIsRefused() throws IOException {
        assertThat(probe.raw("GET /api/test/wells?parish=" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .contains(" 414 ")
                .contains("/problems/address-too-long");
        assertThat(probe.raw("GET /api/test/wells HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n"))
                .contains(" 431 ")
                .contains("/problems/headers-too-large");
        var large =
                probe.post("/api/test/wells/levels", "application/json", "{\"a\":\"" + "a".repeat(1_100_000) + "\"}");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("/problems/too-large");
    }

    @Test
    void nonsenseIsAProblemToo() throws IOException {
        assertThat(probe.raw("NONSENSE\r\n\r\n")).contains(" 400 ").contains("/problems/malformed-request");
        assertThat(probe.raw("GET /api/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .contains(" 400 ")
                .contains("/problems/malformed-request");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        var headers = probe.get("/api/test/wells").headers();
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("content-security-policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("access-control-allow-origin")).hasValue("*");
        assertThat(probe.get("/api/nowhere").headers().firstValue("access-control-allow-origin"))
                .hasValue("*");
    }

    @Test
    void aBrowserMayAskBeforeItReads() throws IOException {
        var answer = probe.raw("OPTIONS /api/test/wells HTTP/1.1\r\nHost: x\r\nOrigin: https://a.example\r\n"
                + "Access-Control-Request-Method: GET\r\nConnection: close\r\n\r\n");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 204 ")
                .contains("access-control-allow-methods: get, head")
                .doesNotContain("credentials");
    }

    @Test
    void everyProblemTypeResolvesToItsExplanation() {
        for (var kind : ProblemKind.values()) {
            assertThat(probe.get(kind.type()).body()).contains(kind.title(), "\"status\":" + kind.status());
        }
        assertThat(probe.get("/problems").body()).contains("bad-cursor");
        assertThat(probe.get("/problems/no-such-problem").statusCode()).isEqualTo(404);
    }
}
