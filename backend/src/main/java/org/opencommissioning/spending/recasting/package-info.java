/**
 * Payments on the boundaries of another day: the same money, divided among the bodies of that day (decisions/0212).
 * May use what the room spending may. Words: Recast, Boundaries (DICTIONARY.md).
 */
package org.opencommissioning.spending.recasting;
