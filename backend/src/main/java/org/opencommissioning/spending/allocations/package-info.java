/**
 * What consortia are given: the return of allocations by the Board, component by component, with practice budgets, in-year changes
 * and the distance from target (Commissioning for patients 2.4, 3.5, 3.31, 5.7 to 5.9, 5.17; Managing the transition 4(a)).
 * May use what the room spending may. Words: Allocation (DICTIONARY.md).
 */
package org.opencommissioning.spending.allocations;
