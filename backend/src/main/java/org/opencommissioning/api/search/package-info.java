/**
 * The one search box: rooms say what can be found in them, one endpoint asks them all.
 * May use what the room api may. Words: Found.
 */
package org.opencommissioning.api.search;
