package org.opencommissioning.spending;

import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.Period;

/** What is counted over the rows and reported once for the file. */
final class Tallies {
    final Tally late = new Tally(PaymentRules.DATED_IN_PERIOD);
    final Tally zero = new Tally(PaymentRules.AMOUNT_IS_NOT_ZERO);
    final Tally numbered = new Tally(PaymentRules.SUPPLIER_IS_A_NAME);
    final Tally slid = new Tally(PaymentRules.TEXT_IS_IN_ITS_CELL);

    void report(Consumer<Finding> findings, Period period) {
        late.report(findings, "Dated before the period " + period);
        zero.report(findings, "An amount of nothing");
        slid.report(findings, "Text of several lines, in which words of a neighbouring row may stand");
        numbered.report(findings, "A number instead of a supplier's name");
    }
}
