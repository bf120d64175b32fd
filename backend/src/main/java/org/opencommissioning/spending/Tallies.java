package org.opencommissioning.spending;

import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.Period;

/** What is counted over the rows and reported once for the file. */
final class Tallies {
    private final Tally late = new Tally(PaymentRules.DATED_IN_PERIOD);
    private final Tally zero = new Tally(PaymentRules.AMOUNT_IS_NOT_ZERO);
    private final Tally numbered = new Tally(PaymentRules.SUPPLIER_IS_A_NAME);
    private final Tally slid = new Tally(PaymentRules.TEXT_IS_IN_ITS_CELL);

    void take(PaymentRow payment, boolean isLate, boolean isSlid, boolean isNumbered) {
        long pence = payment.amount().pence();
        takeIf(isLate, late, payment.line(), pence);
        takeIf(isSlid, slid, payment.line(), pence);
        takeIf(isNumbered, numbered, payment.line(), pence);
        takeIf(pence == 0, zero, payment.line(), pence);
    }

    private static void takeIf(boolean so, Tally tally, long line, long pence) {
        if (so) {
            tally.take(line, pence);
        }
    }

    void report(Consumer<Finding> findings, Period period) {
        late.report(findings, "Dated before the period " + period);
        zero.report(findings, "An amount of nothing");
        slid.report(findings, "Text of several lines, in which words of a neighbouring row may stand");
        numbered.report(findings, "A number instead of a supplier's name");
    }
}
