package org.opencommissioning.api.lists;

/** A column, or an expression over columns, that rows are put in order by. Never null in any row. */
record Key(String expression, KeyType type) {}
