/**
 * HealthWatch's reports with recommendations, what became of each, and to whom it was taken further
 * (Commissioning for patients 6.3; SI 2012/3094 Part 6).
 */
package org.opencommissioning.feedback.reports;
