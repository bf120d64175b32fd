/**
 * Files that speak of organisations in shapes of their own: the Board's lists of organisations and of their particulars, maps of
 * practices, lists of trusts and authorities of the past, later boards. Each becomes rows of the register and particulars.
 * May use the ground floor, the register, particulars and successions. The files' columns: docs/register-returns.md.
 */
package org.opencommissioning.organisations.bodies;
