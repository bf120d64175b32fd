/** Citations: what a cited page said then, what it says now, and why it changed. */
package org.opencommissioning.pages.citations;
