package org.opencommissioning.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;

/** Published rows that can be read back in the form in which the log hashed them: a socket that rooms fill, a kind each. */
public interface HashedRows {
    boolean holds(String kind);

    /** Those of these lines that are still there; the first column is {@code line}. */
    Sql select(long publicationId, List<Integer> lines);

    /** The canonical form (docs/log-format.md, section 2) of the row that the result set stands on. */
    byte[] canonical(ResultSet row) throws SQLException;
}
