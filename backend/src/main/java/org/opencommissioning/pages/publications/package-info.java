/** The pages of publications: what was made public when, by whom and from which file, what it corrected and why, and how to prove it. */
package org.opencommissioning.pages.publications;
