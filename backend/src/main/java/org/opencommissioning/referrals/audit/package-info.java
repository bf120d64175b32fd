/**
 * The audit of referral patterns: the share of a practice's referrals that goes to a provider in which it has a financial interest, beside
 * practices without one. Made of published figures alone, so that whoever has the published file gets the same (decisions/0360, 0431).
 * It says what a pattern shows and never what a person did. Source: Commissioning for patients 5.13; docs/referral-audit.md.
 */
package org.opencommissioning.referrals.audit;
