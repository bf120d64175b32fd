package org.opencommissioning.spending;

import java.util.Locale;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.values.Money;

/** Counts rows about which one finding for the whole file is enough. */
final class Tally {
    private static final int NAMED = 5;

    private final Rule rule;
    private final StringBuilder lines = new StringBuilder();
    private long rows;
    private long pence;

    Tally(Rule rule) {
        this.rule = rule;
    }

    void take(long line, long pence) {
        if (rows < NAMED) {
            lines.append(rows == 0 ? "" : ", ").append(line);
        }
        rows++;
        this.pence += pence;
    }

    long rows() {
        return rows;
    }

    /** @param what the rows have in common: "Dated before the period: 3 rows (lines 5, 7, 9; £1,000.00 together)." */
    void report(Consumer<Finding> findings, String what) {
        if (rows > 0) {
            findings.accept(Finding.ofFile(
                    rule,
                    what + ": " + rows + (rows == 1 ? " row (line " : " rows (lines ") + lines
                            + (rows > NAMED ? " and others" : "") + "; " + inPounds(pence) + " together)."));
        }
    }

    static String inPounds(long pence) {
        return (pence < 0 ? "-£" : "£") + String.format(Locale.UK, "%,.2f", new Money(Math.abs(pence)).pounds());
    }
}
