package org.opencommissioning.spending.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllocationApiTest {
    private final TestPortal portal = TestPortal.ofNorthmoor();

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void everyFaceGivesTheSameAllocations() throws Exception {
        send(
                "Consortium code,Component,Practice code,Amount,Decided on,Registered people\n"
                        + "9N4,programme,,1000000.00,,314141\n"
                        + "9N4,programme,,-1500.00,2014-10-01,\n"
                        + "9N4,practice-budget,N91001,998500.00,,\n",
                null);
        send(
                "Consortium code,Component,Practice code,Amount,Decided on,Registered people\n"
                        + "9N4,programme,,1000000.00,,314141\n"
                        + "9N4,programme,,-1600.00,2014-10-01,\n",
                "The change of October was £1,600.");
        var csv = portal.probe()
                .get("/api/v1/allocations.csv?consortium=9N4&year=2014-15&sort=amount")
                .body()
                .lines()
                .toList();
        assertThat(csv).hasSize(3);
        assertThat(csv.get(1)).startsWith("9N4,NHS Northmoor West,2014-15,,,programme,-1600.00,2014-10-01,");
        assertThat(portal.probe()
                        .get("/api/v1/allocations?practice=N91001&year=2014-15")
                        .body())
                .contains("\"items\":[]");
        assertThat(portal.probe()
                        .get("/api/v1/allocations?consortium=9N4&year=2014-15&sort=-amount")
                        .body())
                .contains("\"year\":\"2014-15\"", "\"amount\":1000000.00", "\"registered\":314141");
        assertThat(portal.probe().post("/graphql", "application/json", """
            {"query": "{ allocations(consortium: \\"9N4\\", year: \\"2014-15\\", sort: \\"amount\\") { totalCount nodes { year component amount decidedOn } } }"}
            """).body())
                .contains("\"totalCount\":2", """
                    {"year":"2014-15","component":"programme","amount":-1600.00,"decidedOn":"2014-10-01"}\
                    """);
    }

    private void send(String text, String reason) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var delivery = new DemoDelivery(
                "allocations",
                new OrganisationCode("9NB"),
                "NHS Commissioning Board",
                Period.parse("2014-15"),
                "allocations.csv",
                LocalDate.of(2013, 6, 28),
                reason,
                () -> new ByteArrayInputStream(bytes));
        assertThat(portal.receive(delivery).toString()).startsWith("Publicly");
    }
}
