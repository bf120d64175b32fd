package org.opencommissioning.submissions;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.UnderstoodColumn;
import org.opencommissioning.returns.Watcher;

/** Writes down how far a check is, a few times a second, so that whoever waits sees it. */
final class CheckProgress implements Watcher {
    private static final int LOOK_EVERY = 2_048;
    private static final long WRITE_EVERY = TimeUnit.MILLISECONDS.toNanos(400);

    private final DataSource writer;
    private final long submissionId;
    private List<UnderstoodColumn> columns = List.of();
    private Long known;
    private long rows;
    private long written = System.nanoTime();
    private boolean ended;

    CheckProgress(DataSource writer, long submissionId) {
        this.writer = writer;
        this.submissionId = submissionId;
    }

    @Override
    public void row() {
        rows++;
        if (rows % LOOK_EVERY == 0 && !ended && System.nanoTime() - written > WRITE_EVERY) {
            write();
        }
    }

    @Override
    public void judging() {
        known = rows;
        rows = 0;
    }

    @Override
    public void understood(List<UnderstoodColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    List<UnderstoodColumn> columns() {
        return columns;
    }

    /** Rows that are read from here on are no part of the check. */
    void end() {
        ended = true;
    }

    private void write() {
        written = System.nanoTime();
        try (var connection = writer.getConnection()) {
            Sql.of("update intake.submission set rows_seen = :rows, rows_known = :known where submission_id = :id")
                    .bind("rows", rows)
                    .bind("known", known)
                    .bind("id", submissionId)
                    .update(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The progress of a check cannot be written", e);
        }
    }
}
