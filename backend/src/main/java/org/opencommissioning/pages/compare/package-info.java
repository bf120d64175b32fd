/** Two to five organisations, or the reader's own groups of them, side by side. May use all rooms. */
package org.opencommissioning.pages.compare;
