package org.opencommissioning.demo;

/**
 * A long contract, paid every month.
 *
 * @param share of the consortium's monthly budget
 */
record Contract(Programme programme, Payee payee, Words.Expense expense, double share) {}
