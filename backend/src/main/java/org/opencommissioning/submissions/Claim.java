package org.opencommissioning.submissions;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;

/**
 * The right to work on a submission, held by a connection: it ends with the connection, so that what a killed program had claimed is
 * free again at once, without a clock.
 */
final class Claim {
    /** Any number, as long as nothing else in the database locks it: the letters "job" and room for submissions. */
    private static final long WORK = 0x6a6f62L << 40;

    private static final int CANDIDATES = 50;

    private Claim() {}

    /** What is done with the claimed submission. */
    interface Work {
        void on(long submissionId) throws IOException, SQLException;
    }

    /**
     * Claims one of those that fit and works on it; others that fit are left to others.
     *
     * @param fits SQL over intake.submission s
     * @return whether there was one
     */
    static boolean one(DataSource writer, Sql candidates, Sql still, Work work) throws IOException, SQLException {
        try (var connection = writer.getConnection()) {
            for (long id : candidates.list(connection, row -> row.getLong(1))) {
                if (lock(connection, id)) {
                    try {
                        if (fits(connection, still, id).isPresent()) {
                            work.on(id);
                            return true;
                        }
                    } finally {
                        unlock(connection, id);
                    }
                }
            }
            return false;
        }
    }

    /** @param where SQL over intake.submission s, without values but those given */
    static Sql candidates(String where) {
        return Sql.of("select s.submission_id from intake.submission s where " + where
                + " order by s.submission_id limit " + CANDIDATES);
    }

    static Sql still(String where) {
        return Sql.of("select s.submission_id from intake.submission s where s.submission_id = :id and " + where);
    }

    private static Optional<Long> fits(Connection connection, Sql still, long id) throws SQLException {
        return still.bind("id", id).find(connection, row -> row.getLong(1));
    }

    private static boolean lock(Connection connection, long id) throws SQLException {
        return Sql.of("select pg_try_advisory_lock(:key)")
                .bind("key", WORK + id)
                .get(connection, row -> row.getBoolean(1));
    }

    private static void unlock(Connection connection, long id) throws SQLException {
        Sql.of("select pg_advisory_unlock(:key)").bind("key", WORK + id).get(connection, row -> row.getBoolean(1));
    }
}
