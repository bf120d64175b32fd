/**
 * What every page has: its address, its state as JSON, the document round it, the edition it stands on, and what is shown when there
 * is no such page. One way from a question to HTML and JSON, so that both always say the same.
 */
package org.opencommissioning.pages.frame;
