/** The page of what changed in the register: what happened, day by day, and what it says otherwise than after an earlier edition. */
package org.opencommissioning.pages.changes;
