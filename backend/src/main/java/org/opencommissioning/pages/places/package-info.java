/** The map, shaded by what is published, and what no consortium covers. */
package org.opencommissioning.pages.places;
