package org.opencommissioning.returns;

import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;

/**
 * Destroys the file that a publication was made from, wherever the same bytes were delivered: its pieces, its hash, what was found in
 * it and the salt of its commitment. That there was a delivery remains.
 */
public final class DestroyKeptFile {
    private static final String OF_PUBLICATION = """
        (
          select same.file_id
          from intake.submission s
          join intake.file f using (file_id)
          join intake.file same on same.sha256 = f.sha256
          where s.publication_id = :of)\
        """;

    private static final String OF_FILE = "(select :of::bigint)";

    private DestroyKeptFile() {}

    public static void of(Connection connection, long publicationId) throws SQLException {
        run(connection, OF_PUBLICATION, publicationId);
    }

    /**
     * A file that holds what must not be kept, as soon as that is seen. This one delivery only: the same bytes may have been published,
     * rightly, as a return of another kind.
     */
    public static void now(Connection connection, long fileId) throws SQLException {
        run(connection, OF_FILE, fileId);
    }

    private static void run(Connection connection, String doomed, long of) throws SQLException {
        run(connection, of, "delete from intake.file_piece where file_id in " + doomed);
        run(connection, of, """
            delete from intake.finding
            where submission_id in (select submission_id from intake.submission where file_id in %s)
            """.formatted(doomed));
        run(connection, of, """
            update intake.upload
            set file_name = ''
            where file_id in %s
            """.formatted(doomed));
        run(connection, of, """
            update intake.submission
            set file_name = '',
                file_salt = null,
                state = case state when 'published' then 'withdrawn' else state end
            where file_id in %s
            """.formatted(doomed));
        run(connection, of, """
            update intake.file
            set sha256 = sha256(uuid_send(gen_random_uuid())), size_bytes = 0
            where file_id in %s
            """.formatted(doomed));
    }

    private static void run(Connection connection, long of, String statement) throws SQLException {
        Sql.of(statement).bind("of", of).update(connection);
    }
}
