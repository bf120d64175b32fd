package org.opencommissioning.returns;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;

/** The findings of a submission, kept in the order in which they were made. */
public final class Findings {
    private static final int BATCH = 1_000;

    private Findings() {}

    /** Takes the place of what was found before. */
    public static void replace(Connection connection, long submissionId, List<Finding> findings) throws SQLException {
        Sql.of("delete from intake.finding where submission_id = :id")
                .bind("id", submissionId)
                .update(connection);
        keep(connection, submissionId, findings);
    }

    static void keep(Connection connection, long submissionId, List<Finding> findings) throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into intake.finding (submission_id, number, rule, severity, line, column_name, value, message)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
            int number = 0;
            for (var finding : findings) {
                insert.setLong(1, submissionId);
                insert.setInt(2, ++number);
                insert.setString(3, finding.rule().id());
                insert.setString(4, finding.severity().name());
                insert.setObject(5, finding.line());
                insert.setString(6, finding.column());
                insert.setString(7, finding.value());
                insert.setString(8, finding.message());
                insert.addBatch();
                if (number % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
