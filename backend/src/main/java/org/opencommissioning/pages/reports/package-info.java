/** The pages of HealthWatch's reports and of what became of their recommendations. */
package org.opencommissioning.pages.reports;
