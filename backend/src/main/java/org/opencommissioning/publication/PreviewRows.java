package org.opencommissioning.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Looks at rows that are written and not yet public: a socket that rooms fill, a kind each. */
public interface PreviewRows {
    /** Rows that differ, kept of one preview. They are counted all. */
    int MOST_CHANGES = 10_000;

    boolean holds(String kind);

    /**
     * @param draft the publication whose transaction is open
     * @param live  those that it would take the place of
     */
    Shown show(Connection connection, long draft, List<Long> live) throws SQLException;

    /** What is seen. */
    record Shown(
            Preview.Counts counts,
            List<String> headings,
            List<Preview.Row> rows,
            List<Preview.Share> largest,
            List<Preview.RowChange> changes) {}
}
