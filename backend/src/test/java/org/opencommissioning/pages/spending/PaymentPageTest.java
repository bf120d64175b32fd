package org.opencommissioning.pages.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.probe;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PaymentPageTest {
    @Test
    void thePaymentAloneIsNextToItsPage() {
        assertThat(page("/payments/76-13.csv").headers().firstValue("Location")).contains("/api/v1/payments/76-13.csv");
        assertThat(page("/payments/76-13.json?asAt=76").headers().firstValue("Location"))
                .contains("/api/v1/payments/76-13.json?asAt=76");
        assertThat(page("/payments/x.csv").statusCode()).isEqualTo(404);
        var lines = probe().get("/api/v1/payments/76-13.csv").body().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("id,date,");
        assertThat(lines.getLast()).startsWith("76-13,");
        assertThat(probe().get("/api/v1/payments/99-1.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aPaymentOpensToTheLineItCameFrom() {
        assertThat(words("/payments/76-13"))
                .contains("NHS Northmoor West paid £541,720.19 to Moorcare Homes Limited on 22 March 2013")
                .contains("Line of the file 13")
                .contains("Transaction number 412756 Amount 541720.19");
    }

    @Test
    void aLineThatWasTakenOutSaysSo() {
        assertThat(words("/payments/75-15"))
                .contains("Corrected since. The publication this line came from was replaced by edition 76.")
                .contains("£212,460.00 was taken out on 3 June 2013");
    }

    @Test
    void asAtItsOwnEditionItWasNotCorrectedYet() {
        assertThat(words("/payments/75-15?asAt=75")).doesNotContain("Corrected since.");
    }

    @Test
    void aLineThatIsNotThereIsAPageNotFound() {
        for (var address :
                new String[] {"/payments/76-4000", "/payments/900-1", "/payments/x", "/payments/76-13?asAt=75"}) {
            assertThat(page(address).statusCode()).as(address).isEqualTo(404);
        }
    }
}
