/**
 * Small values that every room speaks in: money, months, financial years, periods, organisation codes.
 * Immutable, checked when made, written the same in Java, SQL, JSON and on pages.
 * Uses nothing. Words: DICTIONARY.md.
 */
package org.opencommissioning.values;
