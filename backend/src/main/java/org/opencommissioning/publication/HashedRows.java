package org.opencommissioning.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Published rows that can be read back in the form in which the log hashed them: a socket that rooms fill, a kind each. */
public interface HashedRows {
    boolean holds(String kind);

    /** The canonical form (docs/log-format.md, section 2) of each of these lines that is still there, by its line. */
    Map<Integer, byte[]> canonical(Connection connection, long publicationId, List<Integer> lines) throws SQLException;
}
