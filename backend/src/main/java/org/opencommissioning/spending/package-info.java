/**
 * What a body pays and to whom: the payment return (columns, reading, rules), its published rows, totals and answers.
 * May use the rooms ARCHITECTURE.md gives it. Words: Payment, Expense area, Expense type, Reference (DICTIONARY), after HM
 * Treasury's guidance on publishing spend over £25,000.
 */
package org.opencommissioning.spending;
