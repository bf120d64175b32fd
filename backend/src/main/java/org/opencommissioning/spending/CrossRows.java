package org.opencommissioning.spending;

import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.SentRow;

/** What only shows between rows: exact repeats, stretches sent twice, payments taken back, invoices below the threshold. */
final class CrossRows {
    private static final long THRESHOLD_PENCE = 2_500_000;
    private static final int STRETCH = 10;
    /** As many different rows as fit into the memory that reading may take. */
    private static final int MOST_ROWS = 1_500_000;

    private final int mostRows;
    private final LongTable rows;
    private final LongTable invoices;
    private final LongTable opposites;
    private final Tally repeats = new Tally(PaymentRules.NO_EXACT_REPEATS);
    private final Tally below = new Tally(PaymentRules.INVOICE_REACHES_THRESHOLD);
    private final Tally reversed = new Tally(PaymentRules.NO_REVERSALS);
    private long index;
    private long repeatOf;
    private long stretch;
    private long twiceFrom;
    private long twiceOf;
    private boolean partial;

    CrossRows() {
        this(MOST_ROWS);
    }

    /** @param mostRows different rows that are compared, at most; there are no more invoices or amounts than rows */
    CrossRows(int mostRows) {
        this.mostRows = mostRows;
        rows = new LongTable(mostRows);
        invoices = new LongTable(mostRows);
        opposites = new LongTable(mostRows);
    }

    /** Every row, whatever becomes of it. */
    void row(SentRow row, long pence) {
        index++;
        long hash = 17;
        for (var cell : row.cells()) {
            hash = LongTable.mix(hash * 31 + cell.hashCode());
        }
        long known = rows.get(hash);
        if (known == 0) {
            partial |= !rows.put(hash, index << 32 | row.line() & 0xffff_ffffL);
            repeatOf = 0;
            stretch = 0;
        } else {
            repeats.take(row.line(), pence);
            follow(row, known);
        }
    }

    /** Rows that repeat others in the same order, one after the other, were pasted twice. */
    private void follow(SentRow row, long known) {
        long first = known >>> 32;
        stretch = first == repeatOf + 1 ? stretch + 1 : 1;
        repeatOf = first;
        if (stretch == STRETCH && twiceFrom == 0) {
            twiceFrom = row.line();
            twiceOf = known & 0xffff_ffffL;
        }
    }

    /** A payment that goes on to be published. */
    void payment(PaymentRow payment) {
        long pence = payment.amount().pence();
        long supplier = payment.supplier().hashCode();
        if (!payment.reference().isEmpty()) {
            long invoice = LongTable.mix(supplier * 31 + payment.reference().hashCode());
            invoices.put(invoice, invoices.get(invoice) + pence);
        }
        if (Math.abs(pence) < THRESHOLD_PENCE) {
            below.take(payment.line(), pence);
        }
        long pair = LongTable.mix(LongTable.mix(supplier) + Math.abs(pence));
        long balance = opposites.get(pair);
        opposites.put(pair, balance + Long.signum(pence));
        if (balance != 0 && Long.signum(balance) != Long.signum(pence) && pence != 0) {
            reversed.take(payment.line(), pence);
        }
    }

    /** @return whether the file must be refused because rows were sent twice */
    boolean report(Consumer<Finding> findings) {
        if (partial) {
            findings.accept(Finding.ofFile(
                    PaymentRules.ALL_ROWS_ARE_COMPARED,
                    "Only the first %,d different rows were compared with all others.".formatted(mostRows)));
        }
        reportBelow(findings);
        reversed.report(findings, "An equal amount of the same supplier taken back or restored");
        if (twiceFrom > 0 || isWholeTwice()) {
            var message = twiceFrom > 0
                    ? "From about line " + (twiceFrom - STRETCH + 1)
                            + " on, rows stand a second time in the same order as from line " + (twiceOf - STRETCH + 1)
                            + " on."
                    : "Every row stands in the file twice.";
            findings.accept(Finding.ofFile(PaymentRules.NOT_SENT_TWICE, message));
            return true;
        }
        repeats.report(findings, "Equal to another row in every cell");
        return false;
    }

    private boolean isWholeTwice() {
        return rows.size() >= 3 && repeats.rows() == rows.size();
    }

    private void reportBelow(Consumer<Finding> findings) {
        long small = invoices.countValues(pence -> Math.abs(pence) < THRESHOLD_PENCE);
        if (small > 0) {
            below.report(
                    findings,
                    small + " of " + invoices.size()
                            + " invoices come to less than £25,000 in this file. All lines below £25,000");
        }
    }
}
