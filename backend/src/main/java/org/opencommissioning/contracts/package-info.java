/**
 * Contracts: with whom a consortium has agreed what, by which route, for how much, how that changed, and what was paid since.
 * Uses spending, interests, organisations and what lies below.
 * Source: Commissioning for patients 3.8, 5.1, 5.11 and 5.13; SI 2013/500 regulation 9; Open Contracting Data Standard 1.1.
 * Words: contract, route, lead, associate, ocid (DICTIONARY.md).
 */
package org.opencommissioning.contracts;
