package org.opencommissioning.feedback.written;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.values.Money;

/** What became of the rows of a file. */
public final class JudgedRows<R extends ReturnRow> {
    private final List<R> accepted = new ArrayList<>();
    private long held;
    private long refused;

    public void accept(R row) {
        accepted.add(row);
    }

    public void hold() {
        held++;
    }

    public void refuse() {
        refused++;
    }

    /** @param headings of the cells of the rows */
    public Checked<R> checked(List<String> headings) {
        accepted.sort(Comparator.comparingLong(ReturnRow::line));
        long read = accepted.size() + held + refused;
        return new Checked.Accepted<>(
                new Checked.Counts(read, accepted.size(), refused, held, Money.ZERO, Money.ZERO, Money.ZERO),
                headings,
                taker -> {
                    for (var row : accepted) {
                        taker.take(row);
                    }
                });
    }
}
