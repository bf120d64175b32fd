/**
 * Payments added up by supplier, payer, month, area and type, newest or as at an edition, from the totals that publishing keeps.
 * May use what the room spending may. Words: Total, Financial year (DICTIONARY.md).
 */
package org.opencommissioning.spending.totals;
