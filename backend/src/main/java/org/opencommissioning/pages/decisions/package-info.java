/** The pages of decisions: all of them, and one with those who were there and what they declared. */
package org.opencommissioning.pages.decisions;
