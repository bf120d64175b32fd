package org.opencommissioning.returns;

import java.util.List;

/** A row of a file, as far as every kind of return shares it. */
public interface ReturnRow {
    /** Line of the row in the file as sent, from 1; unique within the file. */
    long line();

    /** The row's cells as sent, in the order of {@link Checked.Accepted#headings()}. */
    List<String> cells();
}
