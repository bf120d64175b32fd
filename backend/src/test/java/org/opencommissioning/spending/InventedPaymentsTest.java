package org.opencommissioning.spending;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.demo.CountrySize;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.demo.InventedCountry;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.demo.SentFile;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Severity;

/** The demo's payment files before the rules that every publisher meets. */
class InventedPaymentsTest {
    private final PaymentReturn payments = new PaymentReturn(publisher -> List.of(), null);

    private record Verdict(DemoDelivery delivery, Checked<PaymentRow> checked, List<Finding> findings) {
        Checked.Counts counts() {
            return ((Checked.Accepted<PaymentRow>) checked).counts();
        }

        /** What was refused or held: {@code netherby-expenditure-2012-06.csv REFUSE_ROW SP21}. */
        Stream<String> objections() {
            return findings.stream()
                    .filter(finding -> finding.severity().compareTo(Severity.HOLD_ROW) <= 0)
                    .map(finding -> delivery.fileName() + " " + finding.severity() + " "
                            + finding.rule().id());
        }
    }

    @Test
    void inNorthmoorOneRowIsRefusedAndTwoAreHeld() throws IOException {
        assertThat(verdicts(Northmoor.deliveries().stream()).stream().flatMap(Verdict::objections))
                .containsExactly(
                        "netherby-expenditure-2012-06.csv REFUSE_ROW SP21",
                        "harrowdale-expenditure-2012-11.csv HOLD_ROW SP42",
                        "harrowdale-expenditure-2012-11.csv HOLD_ROW SP42");
    }

    @Test
    void inTheInventedCountryNoFileIsRefusedAndOnlyPersonsAreHeld() throws IOException {
        var verdicts = verdicts(new InventedCountry(InventedCountry.USUAL_SEED, CountrySize.SMALL).deliveries());

        assertThat(verdicts.stream()
                        .filter(verdict -> verdict.checked() instanceof Checked.Refused<PaymentRow>)
                        .flatMap(Verdict::objections))
                .isEmpty();
        assertThat(verdicts.stream()
                        .flatMap(Verdict::objections)
                        .map(objection -> objection.split(" ", 2)[1]))
                .hasSizeBetween(5, 60)
                .containsOnly("REFUSE_ROW SP21", "HOLD_ROW SP42");
    }

    @Test
    void evenFilesWithMistakesInThemAreTaken() throws IOException {
        var size = System.getenv("CI") == null ? CountrySize.SMALL : CountrySize.FULL;
        var country = new InventedCountry(InventedCountry.USUAL_SEED, size);
        var corrected = country.deliveries()
                .filter(DemoDelivery::isCorrection)
                .map(InventedPaymentsTest::what)
                .collect(toSet());

        assertThat(verdicts(country.deliveries().filter(d -> corrected.contains(what(d)))).stream()
                        .filter(verdict -> verdict.checked() instanceof Checked.Refused<PaymentRow>)
                        .flatMap(Verdict::objections))
                .isEmpty();
    }

    private static String what(DemoDelivery delivery) {
        return delivery.kind() + " " + delivery.publisher() + " " + delivery.period();
    }

    @Test
    void everyFileComesToWhatItsPublisherSent() throws IOException {
        var all = Stream.concat(Northmoor.deliveries().stream(), new InventedCountry(2, CountrySize.TINY).deliveries());

        for (var verdict : verdicts(all)) {
            var counts = verdict.counts();
            assertThat(counts.acceptedTotal().plus(counts.heldTotal()))
                    .as(verdict.delivery().fileName())
                    .isEqualTo(SentFile.of(verdict.delivery()).total());
        }
    }

    private List<Verdict> verdicts(Stream<DemoDelivery> deliveries) throws IOException {
        var verdicts = new ArrayList<Verdict>();
        for (var delivery : deliveries.filter(d -> d.kind().equals("payments")).toList()) {
            var findings = new ArrayList<Finding>();
            verdicts.add(new Verdict(delivery, payments.check(delivery.delivery(), findings::add), findings));
        }
        return verdicts;
    }
}
