package org.opencommissioning.referrals.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.database.CountedStatements;
import org.opencommissioning.pages.NorthmoorOnline;

/** Two practices of Northmoor have a financial interest in Dale Diagnostics; in one of them the share doubled when it began. */
@Tag("database")
class NorthmoorAuditTest {
    private static final String NESTED = """
        { %s: organisations(role: CONSORTIUM, first: %d, sort: \\"code\\") { nodes { practices(first: 5) { nodes { \
        referralFlows(limit: 5) { specialty { name } referrals { shown suppressed } provider { name organisation { \
        providerInterests(first: 5) { nodes { person daysLate } } } } } } } } } }\
        """;

    private final HttpProbe portal = NorthmoorOnline.probe();

    @Test
    void theShareThatDoubledIsAboveTheOuterLimitAndTheOtherIsWithin() {
        var answer = portal.get("/api/v1/referrals/audit.csv?year=2012-13").body();
        assertThat(answer.lines()
                        .skip(1)
                        .map(line -> line.split(",")[0] + " "
                                + line.replaceAll(
                                        ".*?,(within|above-inner|above-outer|below-inner|below-outer|not-judged),.*",
                                        "$1")))
                .hasSize(2);
        assertThat(portal.get("/api/v1/referrals/audit?year=2012-13&practice=N91003")
                        .body())
                .containsSubsequence("\"nearby\":", "\"position\":\"above-outer\"")
                .containsPattern("\"changed\":\\{\"change\":0\\.[1-3]");
        assertThat(portal.get("/api/v1/referrals/audit?year=2012-13&practice=N91007")
                        .body())
                .containsSubsequence("\"nearby\":", "\"position\":\"within\"");
    }

    @Test
    void beforeTheInterestBeganNothingIsAudited() {
        assertThat(portal.get("/api/v1/referrals/audit?year=2011-12&practice=N91003")
                        .body())
                .contains("\"items\":[]");
    }

    @Test
    void everyFaceSaysTheSame() {
        var graph = portal.post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ referralAudits(year: \\\"2012-13\\\", practice: \\\"N91003\\\") { share"
                                + " shareLeast nearby { target position } } }\"}")
                .body();
        var json = portal.get("/api/v1/referrals/audit?year=2012-13&practice=N91003")
                .body();
        var share = json.replaceAll("(?s).*\"share\":([0-9.]+).*", "$1");
        assertThat(graph).contains("\"share\":" + share).contains("ABOVE_OUTER");
        assertThat(portal.get("/api/v1/referrals/audit.csv?year=2012-13&practice=N91003")
                        .body())
                .contains("," + share + ",");
    }

    @Test
    void listSizeAndDistanceStandBesideTheShareInEveryFace() {
        var json = portal.get("/api/v1/referrals/audit?year=2012-13&practice=N91003")
                .body();
        assertThat(json)
                .contains("\"byListSize\":{\"listSize\":40309,")
                .contains(
                        "\"distance\":{\"practicePlaced\":true,\"providerPlaced\":false,\"metres\":null,\"place\":null,");
        var rate = json.replaceAll("(?s).*\"perThousand\":([0-9.]+).*", "$1");
        double middle = Long.parseLong(json.replaceAll("(?s).*\"toProvider\":\\{[^}]*\"least\":(\\d+).*", "$1")) / 2.0
                + Long.parseLong(json.replaceAll("(?s).*\"toProvider\":\\{[^}]*\"greatest\":(\\d+).*", "$1")) / 2.0;
        assertThat(Double.parseDouble(rate)).isCloseTo(1000 * middle / 40309, within(0.005));
        assertThat(portal.get("/api/v1/referrals/audit.csv?year=2012-13&practice=N91003")
                        .body())
                .contains("byListSize.perThousand,", "distance.metres,", ",40309," + rate + ",");
        assertThat(portal.post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"{ referralAudits(year: \\\"2012-13\\\", practice: \\\"N91003\\\") {"
                                        + " byListSize { listSize perThousand nearby } distance { metres placed"
                                        + " providerPlaced } } }\"}")
                        .body())
                .contains("\"listSize\":40309,\"perThousand\":" + rate)
                .contains("\"metres\":null", "\"providerPlaced\":false");
        for (var page : List.of("/organisations/N91003/referrals?year=2012-13", "/organisations/9N4/interests")) {
            assertThat(NorthmoorOnline.words(page))
                    .contains("for each 1,000 patients; the ")
                    .contains("Not adjusted for distance: the register has no coordinates of Dale Diagnostics LLP.");
        }
    }

    @Test
    void aFunnelIsOfOneProviderAndSpecialtyAndNamesThePracticesItCompares() {
        var audited = portal.get("/api/v1/referrals/audit?year=2012-13&practice=N91003")
                .body()
                .replaceAll("(?s).*\"share\":([0-9.]+).*", "$1");
        var funnel = portal.get("/api/v1/referrals/audit/funnel?provider=9ND&specialty=812&year=2012-13");
        assertThat(funnel.body())
                .contains("\"specialty\":{\"code\":\"812\"")
                .containsSubsequence("\"code\":\"N91003\"", "\"share\":" + audited);
        assertThat(portal.get("/api/v1/referrals/audit/funnel?provider=9ND&specialty=81x&year=2012-13")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSuppressedCountIsItsOwnThingInEveryFace() {
        assertThat(portal.get("/api/v1/referrals?practice=N91003").body())
                .contains("{\"status\":\"suppressed\",\"value\":null,\"least\":1,\"greatest\":7}");
        assertThat(portal.get("/api/v1/referrals.csv?practice=N91003").body()).contains(",suppressed,");
        assertThat(portal.get("/api/v1/referrals.ndjson?practice=N91003").body())
                .contains("\"status\":\"suppressed\"");
        assertThat(portal.post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"{ referrals(practice: \\\"N91003\\\", first: 50) { nodes { referrals {"
                                        + " status value } } } }\"}")
                        .body())
                .contains("{\"status\":\"SUPPRESSED\",\"value\":null}");
    }

    @Test
    void moreConsortiaDoNotMakeMoreStatements() {
        ask("warm", 3);
        var many = statements("many", 3);
        System.out.println("Statements from consortia to the interests in providers: " + many);
        assertThat(many).isEqualTo(statements("one", 1)).isLessThan(14);
    }

    /** The least of several askings: what works in the background is counted too. An alias makes each a question of its own. */
    private long statements(String alias, int consortia) {
        long least = Long.MAX_VALUE;
        for (int times = 0; times < 5; times++) {
            long before = CountedStatements.soFar();
            ask(alias + times, consortia);
            least = Math.min(least, CountedStatements.soFar() - before);
        }
        return least;
    }

    private void ask(String alias, int consortia) {
        var answer = portal.post(
                "/graphql", "application/json", "{\"query\": \"" + NESTED.formatted(alias, consortia) + "\"}");
        assertThat(answer.body()).contains("\"data\"").doesNotContain("\"errors\"");
    }
}
