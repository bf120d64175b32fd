package org.opencommissioning.spending;

import static org.opencommissioning.spending.PaymentColumn.AMOUNT;
import static org.opencommissioning.spending.PaymentColumn.REFERENCE;

import java.util.regex.Pattern;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.SentRow;

/** Recognises amounts that read well and are none: a transaction number in the amount's place, an amount cut at its comma. */
final class DoubtfulAmounts {
    private static final Pattern BEFORE_COMMA = Pattern.compile("\\D{0,3}[1-9]\\d{0,2}");
    private static final Pattern AFTER_COMMA = Pattern.compile("\\d{3}(\\.\\d{0,2})?");
    private static final Pattern MONEY =
            Pattern.compile("\\D{0,3}[\\d,]+\\.\\d{2}\\D{0,3}|\\D{0,3}\\d{1,3}(,\\d{3})+\\D{0,3}");
    private static final int SHORTEST_REFERENCE = 6;

    private final PaymentLayout layout;

    DoubtfulAmounts(PaymentLayout layout) {
        this.layout = layout;
    }

    boolean isCutAtComma(SentRow row) {
        int at = layout.indexOf(AMOUNT);
        return row.cell(at).length() <= 6
                && at + 1 < row.cells().length
                && AFTER_COMMA.matcher(Blank.collapse(row.cell(at + 1))).matches()
                && BEFORE_COMMA.matcher(Blank.collapse(row.cell(at))).matches();
    }

    /** A long whole number that is the row's own transaction number, or stands where an amount stands under the transaction number. */
    boolean isReference(SentRow row) {
        var amount = layout.text(row, AMOUNT);
        if (amount.length() < SHORTEST_REFERENCE || amount.indexOf('.') >= 0 || amount.indexOf(',') >= 0) {
            return false;
        }
        var reference = Blank.collapse(layout.text(row, REFERENCE));
        return reference.equals(Blank.collapse(amount))
                || MONEY.matcher(reference).matches();
    }
}
