package org.opencommissioning.returns;

import java.io.IOException;
import java.util.List;
import org.opencommissioning.values.Money;

/** The verdict on a file after its first reading. */
public sealed interface Checked<R> {

    /** Refused whole; the findings say why. */
    record Refused<R>() implements Checked<R> {}

    /** Refused whole, and holds what must not be kept: the bytes are destroyed at once, and no finding repeats them. */
    record Destroyed<R>() implements Checked<R> {}

    /**
     * May be published, without the refused and the held rows.
     *
     * @param headings the columns as the file names them, in the order of a row's cells
     * @param rows     what the second reading will hand over
     */
    record Accepted<R>(Counts counts, List<String> headings, AcceptedRows<R> rows) implements Checked<R> {}

    /**
     * How many rows went where and what they come to; kinds of return without money leave the totals at zero.
     *
     * @param read rows with content, without headings, blank and totals rows; read = accepted + refused + held
     */
    record Counts(
            long read,
            long accepted,
            long refused,
            long held,
            Money acceptedTotal,
            Money refusedTotal,
            Money heldTotal) {}

    /** The second reading: accepted rows in file order. */
    @FunctionalInterface
    interface AcceptedRows<R> {
        void forEach(RowTaker<R> taker) throws IOException;
    }

    /** Takes each accepted row; what it throws ends the reading. */
    @FunctionalInterface
    interface RowTaker<R> {
        void take(R row) throws IOException;
    }
}
