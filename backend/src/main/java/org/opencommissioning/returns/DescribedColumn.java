package org.opencommissioning.returns;

/** A column of a return, by the name that the template gives it. */
public record DescribedColumn(String name, Holds holds) {}
