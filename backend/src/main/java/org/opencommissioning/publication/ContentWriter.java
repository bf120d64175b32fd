package org.opencommissioning.publication;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.database.BinaryCopy;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.transparencylog.Content;
import org.opencommissioning.transparencylog.ContentBlock;
import org.opencommissioning.transparencylog.ContentHasher;

/** Writes accepted rows as they pass: hashes each, keeps the blocks that prove them, and hands batches to the room. */
final class ContentWriter<R extends ReturnRow> implements Checked.RowTaker<R> {
    private static final int BATCH_ROWS = 16 * ContentBlock.MAX_ROWS;

    private final Connection connection;
    private final Draft draft;
    private final PublishedRows<R> rows;
    private final ContentHasher hasher = new ContentHasher();
    private final Canonical canonical = new Canonical();
    private final List<R> batch = new ArrayList<>(BATCH_ROWS);
    private final List<SentBlock> blocks = new ArrayList<>();
    private SentCells cells = new SentCells();

    ContentWriter(Connection connection, Draft draft, PublishedRows<R> rows) {
        this.connection = connection;
        this.draft = draft;
        this.rows = rows;
    }

    @Override
    public void take(R row) throws IOException {
        rows.canonical(row, draft, canonical.clear());
        cells.add(row);
        batch.add(row);
        if (hasher.add(canonical)) {
            closeBlock();
        }
        if (batch.size() == BATCH_ROWS) {
            flush();
        }
    }

    Content finish() throws IOException {
        if (hasher.hasOpenBlock()) {
            closeBlock();
        }
        flush();
        return hasher.content();
    }

    private void closeBlock() throws IOException {
        blocks.add(new SentBlock(hasher.takeBlock(), cells.lines(), cells.packed()));
        cells = new SentCells();
    }

    private void flush() throws IOException {
        try {
            rows.write(connection, draft, batch);
            writeBlocks();
        } catch (SQLException e) {
            throw new NotWritten(e);
        }
        batch.clear();
        blocks.clear();
    }

    private void writeBlocks() throws SQLException {
        var copy = BinaryCopy.into(
                connection, "published.content_block (publication_id, block, lines, salts, cells, root)");
        for (var block : blocks) {
            copy.row(6);
            copy.bigint(draft.publicationId());
            copy.integer(block.content().number());
            copy.bytes(block.lines());
            copy.bytes(block.content().salts());
            copy.bytes(block.cells());
            copy.bytes(block.content().root());
        }
        copy.finish();
    }

    private record SentBlock(ContentBlock content, byte[] lines, byte[] cells) {}

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
