/**
 * Fair statistics, so that chance is not reported as scandal: intervals, funnel limits, over-dispersion, false discovery, ranks, series.
 * Pure functions without a clock, a database or a random number; distributions come from a library.
 * Uses values.
 * Source: Spiegelhalter, Funnel plots for comparing institutional performance (2005), and Handling over-dispersion (2012);
 * Benjamini and Hochberg (1995). Parameters and worked cases: docs/statistics.md. Words: interval, funnel (DICTIONARY.md).
 */
package org.opencommissioning.statistics;
