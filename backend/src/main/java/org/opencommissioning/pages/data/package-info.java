/** The page about the data: what there is, of whom, of when, and how to take it away. */
package org.opencommissioning.pages.data;
