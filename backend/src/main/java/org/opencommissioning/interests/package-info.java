/**
 * The register of interests: who of a consortium has an interest in whom, since when, and how it is managed.
 * Uses organisations and what lies below.
 * Source: Commissioning for patients 5.12 and 5.13; National Health Service Act 2006 section 14O.
 * Words: interest, regime, withheld, late (DICTIONARY.md).
 */
package org.opencommissioning.interests;
