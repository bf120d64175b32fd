/**
 * What follows where those who decide have interests: money to practices and to providers in which somebody of the consortium had a
 * declared interest on the day, by which route the provider was chosen, and of whom patients could choose. Joins what lies below, each
 * at the date of each (decisions/0490); a provider that no register names by its code, and a supplier that matches no organisation, is in no sum.
 * Source: Commissioning for patients 5.11 to 5.13.
 * Words: basis, interest, route, willing provider (DICTIONARY.md).
 */
package org.opencommissioning.conflicts;
