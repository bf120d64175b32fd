/**
 * Decisions of consortia: what was decided when and by whom about what to buy from whom, who declared which interest and what they did then.
 * Source: Commissioning for patients 5.12 and 5.13; National Health Service Act 2006 section 14O; SI 2013/500 regulation 6.
 * Words: decision, participant, participation, bidder (DICTIONARY.md).
 */
package org.opencommissioning.contracts.decisions;
