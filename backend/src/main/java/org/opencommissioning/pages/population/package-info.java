/** What pages say of people: list sizes over time, and money per head. May use all rooms. */
package org.opencommissioning.pages.population;
