/**
 * Delivered files as tables of text: what a file is, its encoding, its sheets, its row of headings, its rows one by one.
 * Knows no subject: a room says which columns it looks for ({@link org.opencommissioning.returns.reading.Column}).
 * Nothing is mended here: cells are handed over as sent. May use values, returns. Words: Heading, Row, Cell (DICTIONARY.md).
 */
package org.opencommissioning.returns.reading;
