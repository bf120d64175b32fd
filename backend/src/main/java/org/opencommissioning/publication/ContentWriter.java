package org.opencommissioning.publication;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.transparencylog.Content;
import org.opencommissioning.transparencylog.ContentBlock;

/** Writes accepted rows as they pass: hashes each, keeps the blocks that prove them, and hands batches to the room. */
final class ContentWriter<R extends ReturnRow> implements Checked.RowTaker<R> {
    private static final int BATCH_ROWS = 16 * ContentBlock.MAX_ROWS;

    private final Connection connection;
    private final Draft draft;
    private final PublishedRows<R> rows;
    private final Canonical canonical = new Canonical();
    private final List<R> batch = new ArrayList<>(BATCH_ROWS);
    private final BlockWriter blocks;

    ContentWriter(Connection connection, Draft draft, PublishedRows<R> rows) {
        this.connection = connection;
        this.draft = draft;
        this.rows = rows;
        blocks = new BlockWriter(connection, draft.publicationId());
    }

    @Override
    public void take(R row) throws IOException {
        rows.canonical(row, draft, canonical.clear());
        blocks.add(canonical, Math.toIntExact(row.line()), row.cells());
        batch.add(row);
        if (batch.size() == BATCH_ROWS) {
            flush();
        }
    }

    Content finish() throws IOException {
        try {
            writeBatch();
            return blocks.finish();
        } catch (SQLException e) {
            throw new NotWritten(e);
        }
    }

    private void flush() throws IOException {
        try {
            writeBatch();
            blocks.flush();
        } catch (SQLException e) {
            throw new NotWritten(e);
        }
    }

    private void writeBatch() throws SQLException, IOException {
        rows.write(connection, draft, batch);
        batch.clear();
    }

    /** Carries a database's refusal through a reading that knows only input and output. */
    static final class NotWritten extends IOException {
        NotWritten(SQLException cause) {
            super(cause);
        }

        @Override
        public synchronized SQLException getCause() {
            return (SQLException) super.getCause();
        }
    }
}
