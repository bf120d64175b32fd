package org.opencommissioning.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.probe;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PagesTest {
    @Test
    void thePageIsWholeInTheFirstHtml() {
        var page = page("/about");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"en-GB\"")
                .contains("<title>About – Open Commissioning</title>")
                .contains("<link rel=\"canonical\" href=\"/about\">")
                .contains("<script type=\"module\" src=\"/assets/")
                .contains("<h1")
                .doesNotContain("<!--app-->");
    }

    @Test
    void theStateAloneIsWhatTheHtmlCarries() {
        var html = page("/about?x=%3C").body();
        var state = probe().get("/_page/about?x=%3C");
        assertThat(state.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(html)
                .contains("<script type=\"application/json\" id=\"state\">" + Documents.inScript(state.body())
                        + "</script>");
    }

    @Test
    void nothingInTheStateEndsItsScript() {
        assertThat(Documents.inScript("{\"q\":\"</script><script>alert(1)</script>\"}"))
                .doesNotContain("<");
    }

    @Test
    void everyPageSaysThatThisCountryIsInvented() {
        assertThat(page("/about").body())
                .contains("\"invented\":true")
                .contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(probe().get("/robots.txt").body()).contains("Disallow: /\n");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        var first = page("/about");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = page("/about", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(probe().get("/_page/about").headers().firstValue("ETag"))
                .isPresent()
                .get()
                .isNotEqualTo(tag);
    }

    @Test
    void headHasTheHeadersOnly() {
        var head = probe().send("HEAD", "/about", "", "Accept", "text/html");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void scriptsComeFromThisSiteOnly() {
        assertThat(page("/about").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("script-src 'self';")
                        .doesNotContain("unsafe"));
    }

    @Test
    void aSlashAtTheEndIsSentToThePage() {
        var answer = page("/about/?asAt=40");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/about?asAt=40");
    }

    @Test
    void anEarlierStateSaysSo() {
        assertThat(page("/about?asAt=40").body())
                .contains("\"asAt\":{\"requested\":\"40\",\"edition\":40,")
                .contains("This is the past.");
    }

    @Test
    void anAddressThatNamesNothingIsAPageNotFound() {
        var page = page("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(words("/nowhere")).contains("Page not found There is nothing at this address");
        assertThat(probe().get("/_page/nowhere", "Accept", "application/json").body())
                .contains("\"page\":\"not-found\"")
                .contains("\"path\":\"/nowhere\"");
    }

    @Test
    void aMachineIsToldInItsOwnWay() {
        var problem = probe().get("/api/v1/nowhere", "Accept", "text/html");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(probe().get("/nowhere", "Accept", "application/json")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void anEditionThatNeverWasIsAPageNotFound() {
        var page = page("/about?asAt=100000");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("\"asAt\":null");
    }

    @Test
    void aStateThatCannotBeReadIsNamed() {
        var page = page("/about?asAt=yesterday");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("\"page\":\"error\"").contains("'yesterday' is neither an edition nor a date");
    }
}
