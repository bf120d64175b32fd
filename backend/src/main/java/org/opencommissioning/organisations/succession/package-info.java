/**
 * Who came after whom: one body's tasks gone over to another, wholly or in part, dated where a source dates it.
 * Read forwards and backwards through every reorganisation; what the sources say in a circle ends where it closes.
 * May use the ground floor and the register. Words: succession, predecessor, successor (DICTIONARY.md).
 */
package org.opencommissioning.organisations.succession;
