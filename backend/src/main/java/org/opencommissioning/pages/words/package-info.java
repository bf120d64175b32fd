/** Pages that are words only: about, glossary, accessibility, privacy, corrections policy. */
package org.opencommissioning.pages.words;
