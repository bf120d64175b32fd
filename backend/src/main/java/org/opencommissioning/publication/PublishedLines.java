package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;

/**
 * The lines of publications in a table that is keyed by {@code publication_id} and {@code line}, as a withdrawal copies and destroys them.
 *
 * @param table   with its schema, a constant of the program, as are the columns
 * @param columns the others, as in a select list
 */
public record PublishedLines(String table, String columns) {
    /** Copies every line but these to another publication. */
    public void copy(Connection connection, long publicationId, Draft to, List<Integer> except) throws SQLException {
        Sql.of("insert into " + table + " (publication_id, line, " + columns + ")\nselect :draft, line, " + columns
                        + "\nfrom " + table + "\nwhere publication_id = :id\n  and line <> all(:except)")
                .bind("draft", to.publicationId())
                .bind("id", publicationId)
                .bind("except", except.toArray(Integer[]::new))
                .update(connection);
    }

    /**
     * Copies as {@link #copy} does.
     *
     * @param pence a column of pence
     * @return what that column comes to
     */
    public long copyAndSum(Connection connection, long publicationId, Draft to, List<Integer> except, String pence)
            throws SQLException {
        copy(connection, publicationId, to, except);
        return Sql.of("select coalesce(sum(" + pence + "), 0) from " + table + " where publication_id = :draft")
                .bind("draft", to.publicationId())
                .get(connection, row -> row.getLong(1));
    }

    /** @param lines null for all */
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        Sql.of("delete from " + table + " where publication_id = :id"
                        + " and (:lines::integer[] is null or line = any(:lines::integer[]))")
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .update(connection);
    }
}
