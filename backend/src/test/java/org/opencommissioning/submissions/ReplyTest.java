package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.member;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation that a figure names replies; a moderator reads it; it stands wherever the figure does. */
@Tag("database")
class ReplyTest {
    private static final Workspace WORK = Workspace.ofNorthmoor();
    private static final String MODERATOR = "3 moderator@9NB";
    private static final String WORDS = "The invoice was for two quarters: the rate has not changed.";

    @AfterAll
    static void close() {
        WORK.close();
    }

    @Test
    void aSupplierRepliesToAPaymentAndIsHeardWhereverItShows() {
        var code = "R9A";
        var preparer = "11 preparer@" + code;
        assertThat(WORK.get(preparer, "/work/reply?edition=76&line=14", "Accept", "text/html")
                        .body())
                .contains("value=\"76\"")
                .contains("value=\"14\"");
        var sent = form(
                preparer, "/work/reply", "organisation=" + code + "&edition=76&line=14&statement=" + encoded(WORDS));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var at = sent.headers().firstValue("Location").orElseThrow();
        long id = Long.parseLong(at.substring(at.lastIndexOf('/') + 1));
        await(preparer, id, "accepted");
        form(preparer, at + "/propose", "");
        assertThat(WORK.probe().get("/api/v1/replies?aboutEdition=76").body())
                .as("nobody has read it yet")
                .doesNotContain(WORDS);

        assertThat(WORK.send("12 approver@" + code, "POST", "/api/v1/submissions/" + id + "/approval", "{}")
                        .statusCode())
                .as("a colleague is not the second person here")
                .isEqualTo(403);
        assertThat(WORK.get(MODERATOR, "/work", "Accept", "text/html").body()).contains("/work/submissions/" + id);
        assertThat(WORK.get(MODERATOR, at, "Accept", "text/html").body()).contains(WORDS);
        form(MODERATOR, at + "/approve", "when=now");
        await(preparer, id, "published");

        var edition = member(WORK.get(preparer, "/api/v1/submissions/" + id).body(), "edition");
        assertThat(WORK.probe()
                        .get("/api/v1/replies?aboutEdition=76&aboutLine=14")
                        .body())
                .contains(WORDS)
                .contains("\"edition\":" + edition);
        assertThat(WORK.probe().get("/api/v1/replies.csv?organisation=" + code).body())
                .contains(WORDS);
        assertThat(WORK.probe()
                        .get("/api/v1/replies?aboutEdition=76&aboutLine=13")
                        .body())
                .doesNotContain(WORDS);
        assertThat(WORK.probe().get("/api/v1/replies?asAt=76").body()).doesNotContain(WORDS);
        assertThat(WORK.probe().get("/api/v1/payments/76-14/source").body()).contains(WORDS);
        assertThat(WORK.probe().get("/api/v1/payments/76-14").body()).contains(WORDS);
        assertThat(WORK.probe().get("/api/v1/payments/76-13").body()).contains("\"replies\":[]");
        assertThat(WORK.probe().get("/api/v1/payments?edition=76&limit=100").body())
                .containsOnlyOnce(WORDS);
        assertThat(WORK.probe().get("/api/v1/payments.csv?edition=76").body())
                .as("as the database writes it")
                .containsOnlyOnce(WORDS)
                .isEqualTo(WORK.probe()
                        .get("/api/v1/payments.csv?edition=76&limit=1000")
                        .body());
        assertThat(WORK.probe().get("/api/v1/payments.csv?edition=76&asAt=76").body())
                .as("before it was said")
                .doesNotContain(WORDS);
        assertThat(WORK.probe().get("/payments/76-14", "Accept", "text/html").body())
                .contains(WORDS);
        assertThat(WORK.probe().get("/publications/76", "Accept", "text/html").body())
                .contains(WORDS);
        assertThat(WORK.probe()
                        .post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"{ publication(edition: 76) { replies { words aboutLine } } payment(key:"
                                        + " \\\"76-14\\\") { replies { organisation { code } words } } }\"}")
                        .body())
                .contains("{\"words\":\"" + WORDS + "\",\"aboutLine\":14}")
                .contains("{\"organisation\":{\"code\":\"" + code + "\"},\"words\":\"" + WORDS + "\"}");
        assertThat(WORK.probe()
                        .get("/api/v1/publications/" + edition + "/bundle")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProviderRepliesToItsContract() {
        var contract = WORK.probe().get("/api/v1/contracts/9N4-C-2011-04").body();
        var edition = member(contract.substring(contract.indexOf("\"amendments\"")), "edition");
        var line = member(contract.substring(contract.lastIndexOf("\"edition\"")), "line");
        var preparer = "13 preparer@9ND";
        var sent = form(
                preparer,
                "/work/reply",
                "organisation=9ND&edition=" + edition + "&line=" + line + "&statement=" + encoded(WORDS));
        var at = sent.headers().firstValue("Location").orElseThrow();
        long id = Long.parseLong(at.substring(at.lastIndexOf('/') + 1));
        await(preparer, id, "accepted");
        form(preparer, at + "/propose", "");
        form(MODERATOR, at + "/approve", "when=now");
        await(preparer, id, "published");

        assertThat(WORK.probe().get("/api/v1/contracts/9N4-C-2011-04").body()).contains(WORDS);
        assertThat(WORK.probe().get("/api/v1/contracts.csv?consortium=9N4").body())
                .containsOnlyOnce(WORDS);
        assertThat(WORK.probe()
                        .get("/contracts/9N4-C-2011-04", "Accept", "text/html")
                        .body())
                .contains(WORDS);
        assertThat(WORK.probe()
                        .post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"{ contract(key: \\\"9N4-C-2011-04\\\") { replies { words } } }\"}")
                        .body())
                .contains(WORDS);
    }

    @Test
    void whoIsNotNamedHasNothingToReplyTo() {
        var sent = form(
                "4 preparer@9N5",
                "/work/reply",
                "organisation=9N5&edition=76&line=14&statement=" + encoded("We have something to say about this."));
        var at = sent.headers().firstValue("Location").orElseThrow();
        await("4 preparer@9N5", Long.parseLong(at.substring(at.lastIndexOf('/') + 1)), "refused", "accepted");
        assertThat(WORK.get("4 preparer@9N5", "/api/v1" + at.substring("/work".length()) + "/findings")
                        .body())
                .contains("RP03")
                .contains("does not name the organisation 9N5");
        assertThat(form("4 preparer@9N5", "/work/reply", "organisation=9N4&edition=76&statement=" + encoded(WORDS))
                        .body())
                .contains("None of your roles lets you do this for this organisation.");
    }

    private static void await(String who, long id, String... states) {
        for (int i = 0; i < 600; i++) {
            var body = WORK.get(who, "/api/v1/submissions/" + id).body();
            if (java.util.List.of(states).contains(member(body, "state"))) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError(WORK.get(who, "/api/v1/submissions/" + id).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> form(String who, String path, String body) {
        return WORK.probe()
                .post(
                        path,
                        "application/x-www-form-urlencoded",
                        body.isEmpty() ? "formToken=" : body,
                        "Test-Caller",
                        who,
                        "Accept",
                        "text/html");
    }
}
