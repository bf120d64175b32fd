package org.opencommissioning.publication;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.database.BinaryCopy;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.transparencylog.Content;
import org.opencommissioning.transparencylog.ContentBlock;
import org.opencommissioning.transparencylog.ContentHasher;

/** Hashes rows as they pass and keeps the blocks that prove them, with their cells as sent. */
final class BlockWriter {
    private static final int MOST_IN_MEMORY = 16;

    private final Connection connection;
    private final long publicationId;
    private final ContentHasher hasher = new ContentHasher();
    private final List<SentBlock> blocks = new ArrayList<>();
    private SentCells cells = new SentCells();

    BlockWriter(Connection connection, long publicationId) {
        this.connection = connection;
        this.publicationId = publicationId;
    }

    private record SentBlock(ContentBlock content, byte[] lines, byte[] cells) {}

    void add(Canonical row, int line, List<String> sent) throws IOException {
        cells.add(line, sent);
        if (hasher.add(row)) {
            closeBlock();
        }
    }

    void add(byte[] canonicalRow, int line, List<String> sent) throws IOException, SQLException {
        cells.add(line, sent);
        if (hasher.add(canonicalRow)) {
            closeBlock();
        }
        if (blocks.size() == MOST_IN_MEMORY) {
            flush();
        }
    }

    Content finish() throws IOException, SQLException {
        if (hasher.hasOpenBlock()) {
            closeBlock();
        }
        flush();
        return hasher.content();
    }

    /** Writes the blocks that are full. */
    void flush() throws IOException, SQLException {
        var copy = BinaryCopy.into(
                connection, "published.content_block (publication_id, block, lines, salts, cells, root)");
        for (var block : blocks) {
            copy.row(6);
            copy.bigint(publicationId);
            copy.integer(block.content().number());
            copy.bytes(block.lines());
            copy.bytes(block.content().salts());
            copy.bytes(block.cells());
            copy.bytes(block.content().root());
        }
        copy.finish();
        blocks.clear();
    }

    private void closeBlock() throws IOException {
        blocks.add(new SentBlock(hasher.takeBlock(), cells.lines(), cells.packed()));
        cells = new SentCells();
    }
}
