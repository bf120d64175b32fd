/** The page of a supplier: who pays it, how much, for what, and whom the register knows it as. */
package org.opencommissioning.pages.suppliers;
