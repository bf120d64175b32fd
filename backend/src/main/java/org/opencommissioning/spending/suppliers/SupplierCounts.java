package org.opencommissioning.spending.suppliers;

/**
 * How many suppliers there are.
 *
 * @param matched      to the register
 * @param lines        of payments
 * @param matchedLines to suppliers matched to the register
 */
public record SupplierCounts(long suppliers, long matched, long lines, long matchedLines) {}
