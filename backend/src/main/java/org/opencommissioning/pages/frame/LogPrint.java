package org.opencommissioning.pages.frame;

import java.sql.SQLException;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.transparencylog.LogQueries;

/** Thirty-two hexadecimal digits that only one state of the log has: the first half of its root. Citations carry them. */
public final class LogPrint {
    private static final int DIGITS = 32;

    private LogPrint() {}

    /** @param edition the log's size, not beyond the snapshot's state */
    public static String of(Snapshot snapshot, long edition) throws SQLException {
        return LogQueries.findRoot(snapshot, edition).hex().substring(0, DIGITS);
    }
}
