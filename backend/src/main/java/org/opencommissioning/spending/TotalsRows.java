package org.opencommissioning.spending;

import static org.opencommissioning.spending.PaymentColumn.AMOUNT;
import static org.opencommissioning.spending.PaymentColumn.DATE;
import static org.opencommissioning.spending.PaymentColumn.EXPENSE_AREA;
import static org.opencommissioning.spending.PaymentColumn.EXPENSE_TYPE;
import static org.opencommissioning.spending.PaymentColumn.REFERENCE;
import static org.opencommissioning.spending.PaymentColumn.SUPPLIER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.spending.AmountText.Amount;

/** Recognises totals rows and compares their figures with the rows above, and at the end with the whole file. */
final class TotalsRows {
    private record Total(long line, long pence, long above, long sinceLast) {}

    private final PaymentLayout layout;
    private final List<Total> totals = new ArrayList<>();
    private long above;
    private long sinceLast;
    private long rows;
    private long newest;

    TotalsRows(PaymentLayout layout) {
        this.layout = layout;
    }

    /** Whether the newest payment is the sum of all others: a total in disguise. */
    boolean endsWithSum() {
        return rows >= 3 && newest == above - newest && newest != 0;
    }

    /** A row that is a payment, good or bad; its amount counts for the totals below it. */
    void payment(long pence) {
        newest = pence;
        above += pence;
        sinceLast += pence;
        rows++;
    }

    /** Whether a row is a total: labelled so, or nothing but the sum of the rows above. */
    boolean isTotal(SentRow row, AmountText amount) {
        if (!(amount instanceof Amount(var money))
                || (!Blank.is(layout.text(row, SUPPLIER)) && !Blank.is(layout.text(row, REFERENCE)))) {
            return false;
        }
        boolean sums = isSum(money.pence());
        boolean total = isLabelled(row) ? isBare(row, sums) : sums && Blank.is(layout.text(row, SUPPLIER));
        if (total) {
            totals.add(new Total(row.line(), money.pence(), above, sinceLast));
            sinceLast = 0;
        }
        return total;
    }

    private boolean isSum(long pence) {
        return rows >= 2 && (pence == above || pence == sinceLast);
    }

    /** Nothing of a payment stands beside the label: no date and number, unless the figure is the sum; no supplier, type and area. */
    private boolean isBare(SentRow row, boolean sums) {
        return (sums || (isBlankOrLabel(row, DATE) && isBlankOrLabel(row, REFERENCE)))
                && (Blank.is(layout.text(row, SUPPLIER))
                        || isBlankOrLabel(row, SUPPLIER)
                                && Blank.is(layout.text(row, EXPENSE_TYPE))
                                && Blank.is(layout.text(row, EXPENSE_AREA)));
    }

    private boolean isBlankOrLabel(SentRow row, PaymentColumn column) {
        var text = layout.text(row, column);
        return Blank.is(text) || TotalsLabel.is(Blank.collapse(text));
    }

    private static boolean isLabelled(SentRow row) {
        for (var cell : row.cells()) {
            if (TotalsLabel.mayBe(cell) && TotalsLabel.is(Blank.collapse(cell))) {
                return true;
            }
        }
        return false;
    }

    void report(Consumer<Finding> findings) {
        for (var total : totals) {
            findings.accept(Finding.ofCell(
                    PaymentRules.TOTALS_ARE_LEFT_OUT,
                    total.line,
                    layout.nameOf(AMOUNT),
                    Tally.inPounds(total.pence),
                    "Line " + total.line + " is a totals row (" + Tally.inPounds(total.pence) + ") and was left out."));
            if (total.pence != total.above && total.pence != total.sinceLast && total.pence != above) {
                findings.accept(Finding.ofCell(
                        PaymentRules.TOTAL_IS_THE_SUM,
                        total.line,
                        layout.nameOf(AMOUNT),
                        Tally.inPounds(total.pence),
                        "The total on line " + total.line + " is " + Tally.inPounds(total.pence)
                                + ", but the rows above it come to " + Tally.inPounds(total.above) + " (difference "
                                + Tally.inPounds(total.pence - total.above) + ")."));
            }
        }
    }
}
