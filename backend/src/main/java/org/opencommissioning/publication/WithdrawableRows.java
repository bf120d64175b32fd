package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Published rows that can be destroyed where the law demands it: a socket that rooms fill, a kind each. */
public interface WithdrawableRows {
    boolean holds(String kind);

    /** Whether single lines can be withdrawn too. Not where other published rows are worked out from all lines together (decisions/0405). */
    default boolean isByLine() {
        return true;
    }

    /**
     * Copies every row but these lines to a new publication, which takes the place of the old one.
     *
     * @return what the copied rows come to, in pence
     */
    default long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        throw new IllegalStateException("These are withdrawn whole");
    }

    /**
     * Destroys rows, and what only they held: names and totals. Comes last, when no other publication can come between.
     *
     * @param lines null for all, as always where it is not by line
     */
    void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException;
}
