/**
 * How many people consortia and practices are responsible for: the return of list sizes by quarter, people registered with no
 * practice, and the heads that money is divided by (Commissioning for patients 3.5 to 3.7).
 * May use what the room organisations may. Words: DICTIONARY.md.
 */
package org.opencommissioning.organisations.population;
