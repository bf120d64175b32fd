package org.opencommissioning.pages.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.probe;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SitemapTest {
    private static final Pattern ADDRESS = Pattern.compile("<loc>http://[^/]+(/[^<]*)</loc>");

    @Test
    void itsFilesAreListedWhole() {
        assertThat(addresses("/sitemap.xml"))
                .containsExactly(
                        "/sitemaps/pages-1.xml",
                        "/sitemaps/organisations-1.xml",
                        "/sitemaps/suppliers-1.xml",
                        "/sitemaps/publications-1.xml",
                        "/sitemaps/payments-1.xml");
    }

    @Test
    void everyAddressInThemIsAPage() {
        for (var file : addresses("/sitemap.xml")) {
            var pages = addresses(file);
            assertThat(pages).as(file).isNotEmpty();
            for (var address : pages.subList(0, Math.min(20, pages.size()))) {
                assertThat(page(address).statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    @Test
    void everyPaymentThatStandsIsInIt() {
        var count = probe().get("/api/v1/payments?count=true&limit=1")
                .body()
                .replaceAll("(?s).*\"count\":([0-9]+).*", "$1");
        assertThat(addresses("/sitemaps/payments-1.xml"))
                .doesNotHaveDuplicates()
                .hasSize(Integer.parseInt(count))
                .allMatch(address -> address.matches("/payments/[0-9]+-[0-9]+"));
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        for (var file : List.of("suppliers-2.xml", "suppliers-0.xml", "payments-2.xml", "pages", "pages-1.txt")) {
            assertThat(probe().get("/sitemaps/" + file).statusCode()).as(file).isEqualTo(404);
        }
    }

    @Test
    void addressesAreOnTheHostThatWasAskedAndKeptByNobody() {
        var answer = probe().get("/sitemap.xml", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "portal.example");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml");
        assertThat(answer.body()).contains("<loc>https://portal.example/sitemaps/pages-1.xml</loc>");
    }

    @Test
    void anInventedCountryIsNotToBeFound() {
        assertThat(probe().get("/robots.txt").body()).contains("Disallow: /\n").doesNotContain("Sitemap");
    }

    private static List<String> addresses(String file) {
        return ADDRESS.matcher(probe().get(file).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
