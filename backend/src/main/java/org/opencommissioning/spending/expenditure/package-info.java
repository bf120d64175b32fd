/**
 * What consortia spend against what they are given: the monthly return of paid, accrued, forecast and outturn by service
 * (Commissioning for patients 2.4, 3.9; Managing the transition 4(a)).
 * May use what the room spending may. Words: expenditure, outturn, variance, accrued (DICTIONARY.md).
 */
package org.opencommissioning.spending.expenditure;
