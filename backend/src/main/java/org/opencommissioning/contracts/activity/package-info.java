/**
 * What was done under contracts, month by month, beside what was agreed: admissions, attendances, contacts. Counts cross the wall one by one
 * as controlled figures (decisions/0360, decisions/0500); what is added up is added up of those.
 * Source: Commissioning for patients 3.8 and 7.4.
 * Words: activity, point of delivery, unit (DICTIONARY.md).
 */
package org.opencommissioning.contracts.activity;
