/** The page on which anyone checks a file before sending it. */
package org.opencommissioning.pages.check;
