/**
 * How many patients practices refer to providers, in which specialty, and whether they were offered a choice. Counts of cells cross the wall
 * one by one as controlled figures (decisions/0360); what is added up is added up of those. Patients are in nothing that is kept here.
 * Uses interests and what lies below.
 * Source: Commissioning for patients 5.11 and 5.13.
 * Words: referral, pathway, specialty, suppressed (DICTIONARY.md).
 */
package org.opencommissioning.referrals;
