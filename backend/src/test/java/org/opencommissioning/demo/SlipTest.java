package org.opencommissioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlipTest {
    private static final Words.Expense SCANS = new Words.Expense("Diagnostics", "Scans");
    private static final List<PaymentLine> LINES = IntStream.rangeClosed(1, 10)
            .mapToObj(i -> new PaymentLine(31, SCANS, "Dale Diagnostics LLP", i, i == 4 ? -400 : i * 100L))
            .toList();

    private final Dice dice = Dice.of(1, "slips");

    @Test
    void anInvoiceEnteredTwiceStandsThereTwice() {
        var spoilt = Slip.ENTERED_TWICE.spoil(LINES, dice);

        assertThat(spoilt).hasSize(11).startsWith(LINES.toArray(PaymentLine[]::new));
        assertThat(LINES).contains(spoilt.getLast());
    }

    @Test
    void lateInvoicesAreLeftOutAtTheEnd() {
        var spoilt = Slip.LEFT_OUT.spoil(LINES, dice);

        assertThat(spoilt).hasSizeBetween(4, 7).isEqualTo(LINES.subList(0, spoilt.size()));
    }

    @Test
    void aLostSignTurnsACreditIntoACharge() {
        assertThat(Slip.SIGN_LOST.spoil(LINES, dice))
                .extracting(PaymentLine::pence)
                .contains(400L)
                .doesNotContain(-400L);
    }
}
