package org.opencommissioning.publication.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@Tag("database")
class ChangesTest {
    private final HttpProbe portal = NorthmoorOnline.probe();

    @Test
    void whoKnowsAnEditionIsToldEverythingSinceThen() {
        var json = portal.get("/api/v1/changes?since=74&asAt=76").body();

        assertThat(json)
                .containsSubsequence(
                        "\"edition\":75,\"kind\"",
                        "\"supersededBy\":76",
                        "\"edition\":76,\"kind\"",
                        "\"supersedes\":[75]");
        assertThat(json).contains("\"next\":null").doesNotContain("\"edition\":74,");
    }

    @Test
    void whoKnowsEverythingIsToldNothing() {
        assertThat(portal.get("/api/v1/changes?since=" + newest()).body()).contains("\"items\":[]");
    }

    @Test
    void theFeedIsReadPartByPart() {
        var first = portal.get("/api/v1/changes.csv?since=0&limit=100");
        var next = first.headers().firstValue("Link").orElseThrow().replaceAll(".*<([^>]*)>; rel=\"next\".*", "$1");
        var second = portal.get(next, "Accept", "text/csv");

        assertThat(first.body().lines().count() + second.body().lines().count()).isEqualTo(newest() + 2);
        assertThat(second.body().lines().skip(1).findFirst().orElseThrow()).startsWith("101,");
    }

    @Test
    void itIsTheSameByGraphQl() {
        var answer = portal.post("/graphql", "application/json", """
            {"query":"{ asAt(state: \\"76\\") { changes(since: 74) { totalCount edges { node { edition } } } } }"}\
            """);

        assertThat(answer.body()).contains("\"totalCount\":2").containsSubsequence("75", "76");
    }

    @Test
    void withoutAnEditionItSaysWhatIsMissing() {
        assertThat(portal.get("/api/v1/changes").statusCode()).isEqualTo(400);
        assertThat(portal.get("/api/v1/changes?since=-1").body()).doesNotContain("\"status\":500");
    }

    @Test
    void feedReadersAreToldOfACorrectionInItsOwnWords() throws Exception {
        var answer = portal.get("/changes.atom?asAt=76");
        var feed = parse(answer.body());
        var entry = feed.getElementsByTagName("entry").item(0).getTextContent();

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        assertThat(entry)
                .contains("Corrected: NHS Northmoor West, payments in March 2013")
                .contains("tag:northmoor.example,2010:/log/edition/76")
                .contains("Edition 76 replaces edition 75: 31 rows, £41")
                .contains("An invoice was entered twice.");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(50);
    }

    @Test
    void olderPartsOfTheFeedFollow() throws Exception {
        var links = parse(portal.get("/changes.atom?asAt=76").body()).getElementsByTagName("link");
        var next = links.item(2).getAttributes().getNamedItem("href").getTextContent();
        var older = parse(portal.get(next.substring(next.indexOf("/changes"))).body());

        assertThat(older.getElementsByTagName("entry").getLength()).isEqualTo(26);
    }

    @Test
    void theFeedOfOnePublisherNamesNobodyElse() throws Exception {
        var feed = parse(portal.get("/changes.atom?publisher=9N6").body());

        assertThat(feed.getElementsByTagName("author").item(0).getTextContent()).isEqualTo("NHS Netherby");
    }

    private long newest() {
        return Long.parseLong(portal.get("/api/v1/publications?limit=1")
                .headers()
                .firstValue("Edition")
                .orElseThrow());
    }

    private static Document parse(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
