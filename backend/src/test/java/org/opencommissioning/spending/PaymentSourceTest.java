package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.NorthmoorOnline;
import org.opencommissioning.spending.payments.PaymentId;
import org.opencommissioning.spending.payments.PaymentSource;
import org.opencommissioning.spending.payments.PaymentSourceQueries;
import org.opencommissioning.transparencylog.ContentHasher;

@Tag("database")
class PaymentSourceTest {

    @Test
    void everyLineOfACorrectedFileIsProvedFromItsSaltToTheContentRoot() {
        for (int line = 2; line <= 33; line++) {
            var source = source(new PaymentId(75, line), AsAt.NEWEST);
            var leaf = ContentHasher.leaf(
                    HexFormat.of().parseHex(source.salt()),
                    source.canonicalRow().getBytes(StandardCharsets.UTF_8));
            assertThat(source.leafHash()).isEqualTo(leaf);
            assertThat(source.inclusion().proves(leaf, source.publication().contentRoot()))
                    .as("line " + line)
                    .isTrue();
        }
    }

    @Test
    void aLineThatWasEnteredTwiceSaysWhatBecameOfIt() {
        var source = source(new PaymentId(75, 15), AsAt.NEWEST);
        assertThat(source.cells())
                .extracting(cell -> cell.column() + ": " + cell.value())
                .containsExactly(
                        "Department family: Department of Health",
                        "Entity: NHS Northmoor West",
                        "Date: 22/03/2013",
                        "Expense type: Activity above contract",
                        "Expense area: Ambulance services",
                        "Supplier: Northern Reach Ambulance Service NHS Trust",
                        "Transaction number: 416487",
                        "Amount: 212460.00");
        assertThat(source.canonicalRow()).isEqualTo("""
            {"amountPence":21246000,"date":"2013-03-22","description":null,"expenseArea":"Ambulance services",\
            "expenseType":"Activity above contract","line":15,"payer":"9N4","reference":"416487",\
            "supplier":"Northern Reach Ambulance Service NHS Trust"}\
            """);
        assertThat(source.corrections()).extracting(Object::toString).containsExactly("""
            Correction[edition=76, publishedAt=2013-06-03T09:30:00Z, reason=An invoice was entered twice., \
            was=212460.00, now=null]\
            """);
        assertThat(source.sameInvoice()).extracting(payment -> payment.id()).containsExactly("75-14");
    }

    @Test
    void beforeTheCorrectionNobodyKnowsOfIt() {
        var source = source(new PaymentId(75, 15), new AsAt.OfEdition(75));
        assertThat(source.corrections()).isEmpty();
        assertThat(source.publication().supersededBy()).isNull();
    }

    @Test
    void whatTheChecksNotedAboutTheFileStandsAtItsLines() {
        assertThat(outcomes(new PaymentId(75, 15))).contains("SP10 passed", "SP38 noted", "SP40 passed");
        assertThat(outcomes(new PaymentId(76, 15))).contains("SP10 passed", "SP38 passed", "SP40 passed");
    }

    @Test
    void aCorrectionNamesTheLinesThatChanged() {
        var csv = NorthmoorOnline.probe()
                .get("/api/v1/publications/76/changes.csv")
                .body();
        assertThat(csv.lines().skip(1)).hasSize(1).allMatch(line -> line.startsWith("removed,75-15,2013-03-22,"));
        assertThat(NorthmoorOnline.probe()
                        .get("/api/v1/publications/75/changes.csv")
                        .body()
                        .lines())
                .as("a first publication changes nothing")
                .hasSize(1);
    }

    private static List<String> outcomes(PaymentId id) {
        return source(id, AsAt.NEWEST).rules().stream()
                .map(check -> check.id() + " " + check.outcome())
                .toList();
    }

    private static PaymentSource source(PaymentId id, AsAt asAt) {
        var context = NorthmoorOnline.portal().context();
        var sources = context.getBean(PaymentSourceQueries.class);
        return context.getBean(Snapshots.class)
                .read(asAt, State.ALL, snapshot -> sources.find(snapshot, id))
                .value()
                .orElseThrow();
    }
}
