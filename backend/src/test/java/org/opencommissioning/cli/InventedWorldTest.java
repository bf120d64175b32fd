package org.opencommissioning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.demo.CountrySize;
import org.opencommissioning.demo.InventedCountry;

/** Two consortia of the invented country, taken all the way: what its files tell can be read. */
@Tag("database")
class InventedWorldTest {
    private static final InventedCountry COUNTRY = new InventedCountry(InventedCountry.USUAL_SEED, CountrySize.TINY);
    private static final TreeMap<String, Long> PUBLISHED = new TreeMap<>();
    private static TestPortal portal;

    @BeforeAll
    static void receiveAll() throws Exception {
        portal = TestPortal.empty();
        for (var delivery : COUNTRY.deliveries().toList()) {
            var loaded = portal.receive(delivery, COUNTRY.decisions());
            if (!delivery.kind().equals("feedback")) {
                assertThat(loaded)
                        .as(delivery.kind() + " " + delivery.fileName())
                        .isInstanceOf(Loader.Loaded.Publicly.class);
                var counts = ((Loader.Loaded.Publicly) loaded).counts();
                PUBLISHED.merge(delivery.kind(), counts.accepted(), Long::sum);
                if (!delivery.kind().equals("payments")) {
                    assertThat(counts.refused() + counts.held())
                            .as(delivery.kind() + " " + delivery.fileName())
                            .isZero();
                }
            }
        }
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void everyKindOfReturnTellsSomething() {
        assertThat(PUBLISHED)
                .containsKeys(
                        "plans",
                        "contracts",
                        "decisions",
                        "activity",
                        "expenditure",
                        "interests",
                        "referrals",
                        "replies",
                        "responses",
                        "payments",
                        "allocations",
                        "list-sizes")
                .allSatisfy((kind, rows) -> assertThat(rows).as(kind).isPositive());
    }

    @Test
    void aPrintedPlanIsFoundByItsWordsAndIsThere() throws Exception {
        var found =
                portal.probe().get("/api/v1/documents?words=talking+therapy").body();
        var hashes = Pattern.compile("[0-9a-f]{64}").matcher(found).results();
        var hash = hashes.map(MatchResult::group).findFirst().orElseThrow();
        var document = portal.probe().get("/documents/" + hash + ".pdf");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).startsWith("%PDF-1.4");
        var plans = portal.probe().get("/api/v1/plan-items.csv?part=document").body();
        assertThat(plans).contains(hash, "The plan in print");
    }

    @Test
    void whatIsToldCanBeRead() {
        for (var address : new String[] {
            "/api/v1/interests",
            "/api/v1/referrals/flows",
            "/api/v1/referrals/audit",
            "/api/v1/feedback",
            "/api/v1/responses",
            "/api/v1/replies",
            "/api/v1/referrals/choice",
            "/api/v1/plans",
            "/api/v1/contracts",
            "/api/v1/decisions",
            "/api/v1/expenditure"
        }) {
            var answer = portal.probe().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).contains("\"items\":[{");
        }
    }

    @Test
    void moneyIsFollowedFromAPlanToPaymentsAndIsReconciled() {
        var consortium =
                portal.probe().get("/api/v1/plans").body().replaceFirst("(?s).*?\"id\":\"([0-9A-Z]+)-.*", "$1");
        var threads = portal.probe().get("/api/v1/threads/" + consortium).body();
        var statement = portal.probe().get("/api/v1/statements/" + consortium).body();

        assertThat(threads).containsPattern("\"tie\":\"priority\",\"serviceLine\":\"S1\".{1,2000}\"paid\":[0-9]");
        assertThat(statement).contains("\"check\":\"services-of-allocation\"").contains("\"state\":\"known\"");
    }

    @Test
    void decisionsAreTiedToContractsAndToTheRegisterOfInterests() {
        assertThat(portal.probe().get("/api/v1/decisions?interest=true").body()
                        + portal.probe().get("/api/v1/decisions").body())
                .containsPattern("\"contract\":\"[0-9A-Z]+-C-2012-[0-9]+\"")
                .contains("\"registered\":{");
    }

    @Test
    void theClinicsThatGpsOwnArePaidUnderTheirCodes() {
        var paid = portal.probe().get("/api/v1/payments?paidTo=9MC00").body()
                + portal.probe().get("/api/v1/payments?paidTo=9MD00").body();

        assertThat(paid).contains("\"amount\"");
    }
}
