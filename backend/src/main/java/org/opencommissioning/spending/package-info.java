/**
 * The money: payments as consortia and other NHS bodies publish them each month, and the suppliers who were paid.
 * Holds the payment return and its rules, the published rows and their totals, the queries, REST and GraphQL.
 * May use the ground floor and organisations. Words: Payment, Supplier (DICTIONARY.md).
 */
package org.opencommissioning.spending;
