/** The spending explorer and the page of a payment. The address holds the whole question; a mistake in it is shown, not guessed at. */
package org.opencommissioning.pages.spending;
