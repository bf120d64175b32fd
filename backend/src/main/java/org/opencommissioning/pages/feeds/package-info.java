/** Lists as Atom (RFC 4287) and JSON Feed 1.1, for readers who follow. */
package org.opencommissioning.pages.feeds;
