package org.opencommissioning.returns;

import java.util.List;

/** Looks on while a file is checked. */
public interface Watcher {
    Watcher NOBODY = new Watcher() {};

    /** A row was read. Each is read twice: once before any is judged, once to be judged. */
    default void row() {}

    /** Rows from here on are read to be judged. */
    default void judging() {}

    /** How the columns of the file were understood, from left to right. */
    default void understood(List<UnderstoodColumn> columns) {}
}
