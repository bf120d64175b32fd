/** The one search box: organisations of the register and suppliers that are not in it, by name, code and postcode. */
package org.opencommissioning.pages.search;
