package org.opencommissioning.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** HealthWatch says what it thinks of an answer, and everybody reads it beside the answer. */
@Tag("database")
class AnswerRatingTest {
    private static final Set<String> FILES =
            Set.of("consortia", "practices", "trusts", "organisations", "feedback", "responses");
    private static final String HEADINGS =
            "HealthWatch,Reference,Kind,Date,Until,Working days,Words,What will change,By when,Done on,Evidence,Rating";
    private static TestPortal portal;

    @BeforeAll
    static void open() throws IOException, SQLException {
        portal = TestPortal.empty();
        for (var delivery : Northmoor.deliveries()) {
            if (FILES.contains(delivery.kind())) {
                portal.receive(delivery);
            }
        }
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aRatingStandsBesideTheAnswerInEveryForm() throws Exception {
        var before = portal.probe().get("/api/v1/feedback/9NH/HN-0401").body();
        load("9NH", "2013-08", "9NH,HN-0401,rating,2013-08-02,,,It says what went wrong and by when it changes.,,,,,4");

        assertThat(portal.probe().get("/api/v1/responses?healthwatch=9NH").body())
                .contains("\"kind\":\"rating\"", "\"rating\":4", "It says what went wrong");
        assertThat(portal.probe().get("/api/v1/responses.csv?healthwatch=9NH").body())
                .contains("rating", ",4,");
        assertThat(portal.probe().get("/feedback/9NH/HN-0401").body())
                .contains("gives the answer 4 of 5", "It says what went wrong");
        assertThat(portal.probe()
                        .post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"{ responses(first: 20) { nodes { kind rating by { code } } } }\"}")
                        .body())
                .contains("{\"kind\":\"RATING\",\"rating\":4,\"by\":{\"code\":\"9NH\"}}");
        assertThat(portal.probe().get("/api/v1/feedback/9NH/HN-0401").body().replaceAll("\"edition\":\\d+", ""))
                .as("it stops no clock")
                .isEqualTo(before.replaceAll("\"edition\":\\d+", ""));
    }

    @Test
    void nobodyRatesTheirOwnAnswerAndNothingThatHasNone() throws Exception {
        for (var row : new String[] {
            "9NH,HN-0403,rating,2013-08-02,,,There is no answer yet.,,,,,4",
            "9NH,HN-0402,rating,2013-08-02,,,No figure.,,,,,",
            "9NH,HN-0402,rating,2013-08-02,,,Too good.,,,,,6",
            "9NH,HN-0402,answer,2013-08-02,,,An answer has no rating.,,,,,4"
        }) {
            assertThat(rules("9NH", row)).as(row).contains("RS20");
        }
        assertThat(rules("R9N", "9NH,HN-0402,rating,2013-08-02,,,We did well.,,,,,5"))
                .contains("RS20");
    }

    private static String rules(String publisher, String row) {
        return portal.probe()
                .post(
                        "/api/v1/check/responses?publisher=" + publisher + "&period=2013-08",
                        "text/csv",
                        HEADINGS + "\n" + row)
                .body();
    }

    private static void load(String publisher, String period, String row) throws IOException, SQLException {
        var bytes = (HEADINGS + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        portal.load(
                "responses",
                new Delivery(
                        new OrganisationCode(publisher),
                        publisher,
                        Period.parse(period),
                        "rating.csv",
                        bytes.length,
                        () -> new ByteArrayInputStream(bytes)),
                null);
    }
}
