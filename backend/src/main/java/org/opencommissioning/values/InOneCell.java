package org.opencommissioning.values;

/** A value that has parts in JSON and is one cell in CSV: what {@code toString} says. */
public interface InOneCell {}
