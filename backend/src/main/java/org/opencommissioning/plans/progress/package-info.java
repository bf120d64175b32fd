/**
 * What came of a plan: what consortia report of its objectives, schemes and milestones, and a rating that is worked out from the plan's
 * own numbers and days (decisions/0423). What a later version of the plan left out stays among it.
 * Source: Commissioning for patients 6.4; Managing the transition 4.
 */
package org.opencommissioning.plans.progress;
