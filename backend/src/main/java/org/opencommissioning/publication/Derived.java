package org.opencommissioning.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Tables computed from published datasets: a socket that rooms fill. Brought up to date in the publishing transaction. */
public interface Derived {
    /** Kinds of publication that these tables are computed from. */
    Set<String> reads();

    /** Called once the edition is known and no other publication can come between; must be quick. */
    void published(Connection connection, Change change) throws SQLException;
}
