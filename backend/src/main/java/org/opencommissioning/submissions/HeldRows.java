package org.opencommissioning.submissions;

import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;

/** Rows of a submission that wait for a decision: those that a rule holds and none refuses. */
final class HeldRows {
    private HeldRows() {}

    /** As its findings say; what was decided stays decided. */
    static void keep(Connection connection, long submissionId) throws SQLException {
        Sql.of("delete from intake.held_row where submission_id = :id and ruling is null")
                .bind("id", submissionId)
                .update(connection);
        Sql.of("""
            insert into intake.held_row (submission_id, line, rules)
            select submission_id, line, array_agg(distinct rule order by rule)
            from intake.finding
            where submission_id = :id
              and line is not null
            group by submission_id, line
            having bool_or(severity = 'HOLD_ROW') and not bool_or(severity in ('REFUSE_ROW', 'REFUSE_FILE'))
            on conflict do nothing
            """).bind("id", submissionId).update(connection);
    }
}
