/** Plans side by side: the years of one consortium, or consortia (decisions/0425). */
package org.opencommissioning.plans.comparison;
