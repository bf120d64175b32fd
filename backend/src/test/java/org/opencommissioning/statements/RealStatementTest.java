package org.opencommissioning.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.RegisterPortal;
import org.opencommissioning.organisations.SharedData;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A real consortium whose allocation is of 2018/19 and whose payments are of 2020/21; skipped where the real files are not at hand. */
@Tag("database")
class RealStatementTest {
    @Test
    void anAllocationIsNotHeldAgainstThePaymentsOfAnotherYear() throws Exception {
        var register = SharedData.folder("ods").resolve("eccg_2025.csv");
        var given = SharedData.folder("allocations").resolve("ccg_allocations.csv");
        var paid = SharedData.folder("spend").resolve("NERD__NERD 02 - May.csv");
        try (var portal = new RegisterPortal()) {
            portal.publish("consortia", "2025-01-01", Files.readAllBytes(register), null);
            portal.publish("allocations", "2018/19", Files.readAllBytes(given), null);
            var bytes = Files.readAllBytes(paid);
            var payments = new Delivery(
                    new OrganisationCode("08N"),
                    "NHS Redbridge CCG",
                    Period.parse("2020-05"),
                    "may.csv",
                    bytes.length,
                    () -> new ByteArrayInputStream(bytes));
            assertThat(portal.portal().load("payments", payments, null).toString())
                    .startsWith("Publicly");

            var statement =
                    portal.portal().probe().get("/api/v1/statements/08N").body();
            assertThat(statement)
                    .contains("\"year\":\"2020-21\",\"quarter\":1")
                    .contains("\"given\":{\"state\":\"not-published\",\"amount\":null")
                    .contains("The newest is of 2018/19; amounts of different years are not held against each other.")
                    .contains("\"payments\":{\"state\":\"part\"")
                    .contains("Payments of April 2020 and June 2020 are not published.")
                    .contains("\"difference\":{\"state\":\"not-comparable\",\"amount\":null");
            assertThat(portal.portal()
                            .probe()
                            .get("/_page/organisations/08N/money")
                            .body())
                    .contains("\"year\":\"2018-19\"", "\"money\":null");
        }
    }
}
