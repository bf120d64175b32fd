package org.opencommissioning.demo;

/**
 * One line of a payment file.
 *
 * @param day   of the month, or {@link #MONTH_BEFORE} for an invoice of the last day of the month before
 * @param pence {@link #UNREADABLE} where the publisher's spreadsheet column was too narrow
 */
record PaymentLine(int day, Words.Expense expense, String supplier, int transaction, long pence) {
    static final int MONTH_BEFORE = 0;
    static final long UNREADABLE = Long.MIN_VALUE;

    PaymentLine withPence(long other) {
        return new PaymentLine(day, expense, supplier, transaction, other);
    }

    boolean isReadable() {
        return pence != UNREADABLE;
    }
}
