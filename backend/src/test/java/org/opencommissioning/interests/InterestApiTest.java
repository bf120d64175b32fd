package org.opencommissioning.interests;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.returns.Delivery;

@Tag("database")
class InterestApiTest {
    private static final String FENWICK = "Dr Orla Fenwick,yes,,N91001,Governing body member,Fellside"
            + " Diagnostics,9FD01,Financial,12.5,Director,2011-10-01,2012-12-31,2011-11-20,Leaves the room\n";
    private static final String TARN = "Dr Ivo Tarn,no,The address is protected by a court,N91002,Employee,Fellside"
            + " Diagnostics,9FD01,Indirect,,Spouse is a director,,,2012-04-10,No part in procurement\n";
    private static TestPortal world;
    private static HttpProbe portal;

    @BeforeAll
    static void publishes() throws Exception {
        world = TestPortal.empty();
        var server = world.context().getBean(EmbeddedServer.class).start();
        portal = new HttpProbe(server.getURI());
        load(InterestFile.delivery("2012-13", FENWICK + TARN), null);
        // The server hears of a publication a moment after it was made.
        for (int tries = 0;
                tries < 200 && !portal.get("/api/v1/interests").body().contains("Fenwick");
                tries++) {
            Thread.sleep(50);
        }
    }

    @AfterAll
    static void closes() {
        world.close();
    }

    private static void load(Delivery delivery, String reason) throws Exception {
        world.load("interests", delivery, reason);
    }

    @Test
    void anInterestIsPublishedWithWhatTheRegisterSays() {
        assertThat(portal.get("/api/v1/interests?practice=N91001").body())
                .contains("\"person\":\"Dr Orla Fenwick\",\"withheld\":null")
                .contains("\"kind\":\"financial\",\"share\":12.50")
                .contains("\"daysLate\":22,\"regime\":\"code-of-conduct\"");
    }

    @Test
    void aWithheldNameIsInNoFormat() {
        for (var face : new String[] {"", ".csv", ".ndjson"}) {
            assertThat(portal.get("/api/v1/interests" + face).body())
                    .contains("protected by a court")
                    .doesNotContainIgnoringCase("tarn");
        }
        assertThat(portal.get("/api/v1/changes").body()).doesNotContainIgnoringCase("tarn");
    }

    @Test
    void onADayOnlyInterestsThatWereHeldAreMeant() {
        assertThat(portal.get("/api/v1/interests?on=2012-06-01").body()).contains("Fenwick");
        assertThat(portal.get("/api/v1/interests?on=2013-01-01").body()).contains("\"items\":[]");
        assertThat(portal.get("/api/v1/interests?provider=9FD01&on=2011-01-01").body())
                .contains("\"items\":[]");
    }

    @Test
    void graphQlSaysTheSame() {
        var answer = portal.post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ interests(provider: \\\"9FD01\\\", sort: \\\"declaredOn\\\") { totalCount nodes"
                                + " { person kind daysLate regime consortium { code } } } }\"}")
                .body();
        assertThat(answer)
                .contains("\"totalCount\":2")
                .contains("{\"person\":\"Dr Orla Fenwick\",\"kind\":\"FINANCIAL\",\"daysLate\":22,"
                        + "\"regime\":\"CODE_OF_CONDUCT\",\"consortium\":{\"code\":\"9N4\"}}");
    }

    @Test
    void aMistypedCodeIsNotNobody() {
        assertThat(portal.get("/api/v1/interests?provider=ZZZ99").body()).contains("unknown-code");
    }
}
