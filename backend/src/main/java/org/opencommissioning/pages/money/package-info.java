/**
 * Money on pages: a year month by month, what a supplier was paid, and for which months there are figures at all. Known, not
 * published, not due and unknown are four things (decisions/0171).
 */
package org.opencommissioning.pages.money;
