/** The page of timeliness: who published what is owed on time, late or not at all. */
package org.opencommissioning.pages.timeliness;
