/** The pages of contracts: the register of all, and one contract with what was paid while it ran. */
package org.opencommissioning.pages.contracts;
