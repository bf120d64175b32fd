package org.opencommissioning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.demo.CountrySize;
import org.opencommissioning.demo.InventedCountry;

/** Merrowmark's reports, consultations and ratings, through the pipeline that real files go through. */
@Tag("database")
class InvolvedInCountryTest {
    private static final InventedCountry COUNTRY = new InventedCountry(InventedCountry.USUAL_SEED, CountrySize.SMALL);
    private static final Set<String> BODIES = Set.of("consortia", "practices", "trusts", "organisations");
    private static final Set<String> SAID =
            Set.of("feedback", "responses", "reports", "recommendation-answers", "consultations");
    private static TestPortal portal;

    @BeforeAll
    static void open() throws IOException, SQLException {
        portal = TestPortal.empty();
        for (var delivery : COUNTRY.deliveries()
                .filter(one -> BODIES.contains(one.kind()) || SAID.contains(one.kind()))
                .toList()) {
            var loaded = portal.receive(delivery, COUNTRY.decisions());
            if (SAID.contains(delivery.kind()) && !delivery.kind().equals("feedback")) {
                assertThat(loaded)
                        .as("%s of %s: nothing is refused or held", delivery.fileName(), delivery.publisher())
                        .isInstanceOfSatisfying(
                                Loader.Loaded.Publicly.class,
                                publicly -> assertThat(publicly.findings()).isEmpty());
            }
        }
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void oneRecommendationIsDoneOneOverdueOneTakenFurtherAndOnePromised() {
        assertThat(portal.probe().get("/api/v1/recommendations.csv").body())
                .contains("done", "accepted", "overdue")
                .satisfies(file -> assertThat(file.split("overdue", -1)).hasSize(3));
        assertThat(portal.probe().get("/api/v1/escalations").body())
                .contains("scrutiny committee", "\"acknowledgedOn\":\"2014-03-20\"");
        assertThat(portal.probe().get("/reports", "Accept", "text/html").body())
                .contains("Waiting to hear when", "Not answered in time");
    }

    @Test
    void oneConsultationIsDecidedWithWhatPeopleSaidAndOneIsOpen() {
        var list = portal.probe().get("/api/v1/consultations").body();
        assertThat(list).contains("\"state\":\"decided\"", "\"state\":\"open\"");
        assertThat(portal.probe().get("/api/v1/consultation-answers.csv").body())
                .contains("There is no bus after seven", "worked nights for years", "Leave a telephone number")
                .doesNotContain("01632", "@people.example");
        assertThat(portal.probe().get("/api/v1/consultation-outcomes.csv").body())
                .contains("Nurses in two cars", "We did not follow this", "involvement");
    }

    @Test
    void healthWatchesRateTheAnswersThatTheyWereGiven() {
        var ratings = portal.probe().get("/api/v1/responses.csv").body();
        assertThat(ratings.lines().filter(line -> line.contains(",rating,")).count())
                .isBetween(20L, 120L);
    }
}
