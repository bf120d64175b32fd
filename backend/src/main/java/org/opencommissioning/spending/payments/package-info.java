/**
 * Payments as the public reads them: one by its edition and line, many by filters, each with the way it came to stand there.
 * May use what the room spending may. Words: Payment, Payer, Supplier, Expense area, Expense type (DICTIONARY.md).
 */
package org.opencommissioning.spending.payments;
