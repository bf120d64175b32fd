package org.opencommissioning.spending;

import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.Period;

/** What is counted over the rows and reported once for the file. */
final class Tallies {
    final Tally late = new Tally(PaymentRules.DATED_IN_PERIOD);
    final Tally zero = new Tally(PaymentRules.AMOUNT_IS_NOT_ZERO);
    final Tally numbered = new Tally(PaymentRules.SUPPLIER_IS_A_NAME);

    void report(Consumer<Finding> findings, Period period) {
        late.report(findings, "dated before the period " + period);
        zero.report(findings, "with an amount of nothing");
        numbered.report(findings, "whose supplier has a number instead of a name");
    }
}
