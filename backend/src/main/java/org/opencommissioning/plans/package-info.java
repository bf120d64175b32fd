/**
 * Commissioning plans: what a consortium wants to reach in a financial year, with what money and by when; how a plan changed from
 * version to version, and which duties of a plan it meets. Uses contracts, spending, organisations and what lies below.
 * Source: Commissioning for patients 3.8, 3.12 and 6.8; Managing the transition 4; National Health Service Act 2006 section 14Z11.
 * Words: plan, item, part, version, duty (DICTIONARY.md).
 */
package org.opencommissioning.plans;
