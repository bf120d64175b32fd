/**
 * Small counts never reach a public table: what a figure becomes when it crosses the wall, and what may be added up afterwards.
 * Pure functions of one exact count and of parameters that carry a version; nothing published says more than its cells do (decisions/0360).
 * Uses values.
 * Source: NHS Digital, Hospital Episode Statistics analysis guide, disclosure control since 2018.
 * Words: shown, suppressed, not available (DICTIONARY.md).
 */
package org.opencommissioning.disclosure;
