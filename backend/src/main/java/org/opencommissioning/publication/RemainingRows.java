package org.opencommissioning.publication;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.database.Sql;
import org.opencommissioning.transparencylog.Content;
import org.opencommissioning.transparencylog.ContentBlock;
import org.opencommissioning.transparencylog.ContentHasher;
import org.opencommissioning.transparencylog.MerkleTree;

/** The content of a publication of which single rows are withdrawn: copied without them, and buried where it was. */
@Singleton
final class RemainingRows {
    static final Content NONE = new Content(0, new MerkleTree().root());

    private final List<HashedRows> rooms;

    RemainingRows(List<HashedRows> rooms) {
        this.rooms = rooms;
    }

    private record Block(int number, byte[] lines, byte[] salts, byte[] cells) {
        List<Integer> lineNumbers() {
            var numbers = ByteBuffer.wrap(lines).asIntBuffer();
            var all = new ArrayList<Integer>();
            while (numbers.hasRemaining()) {
                all.add(numbers.get());
            }
            return all;
        }
    }

    /** Writes the blocks of the rows that remain, with new salts, for the draft. */
    Content copy(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException, IOException {
        var blocks = new BlockWriter(connection, draft.publicationId());
        int count = count(connection, publicationId);
        for (int number = 0; number < count; number++) {
            var block = read(connection, publicationId, number);
            var lines = block.lineNumbers();
            var rows = canonical(connection, draft.kind(), publicationId, lines);
            var cells = SentCells.unpackAll(block.cells(), lines.size());
            for (int place = 0; place < lines.size(); place++) {
                int line = lines.get(place);
                if (!except.contains(line) && rows.containsKey(line)) {
                    blocks.add(rows.get(line), line, cells.get(place));
                }
            }
        }
        return blocks.finish();
    }

    /** Leaves the leaf of each of these lines as its tombstone; its cells and its salt are destroyed. */
    void bury(Connection connection, long publicationId, List<Integer> withdrawn, long edition)
            throws SQLException, IOException {
        var kind = Sql.of("select kind from published.publication where publication_id = :id")
                .bind("id", publicationId)
                .get(connection, row -> row.getString(1));
        int count = count(connection, publicationId);
        for (int number = 0; number < count; number++) {
            var block = read(connection, publicationId, number);
            var here = block.lineNumbers().stream().filter(withdrawn::contains).toList();
            if (!here.isEmpty()) {
                bury(connection, publicationId, block, canonical(connection, kind, publicationId, here), edition);
            }
        }
        Sql.of("delete from published.line_finding where publication_id = :id and line = any(:lines)")
                .bind("id", publicationId)
                .bind("lines", withdrawn.toArray(Integer[]::new))
                .update(connection);
    }

    private void bury(Connection connection, long publicationId, Block block, Map<Integer, byte[]> rows, long edition)
            throws SQLException, IOException {
        var lines = block.lineNumbers();
        var cells = SentCells.unpackAll(block.cells(), lines.size());
        var left = new SentCells();
        var salts = block.salts().clone();
        for (int place = 0; place < lines.size(); place++) {
            var row = rows.get(lines.get(place));
            left.add(lines.get(place), row == null ? cells.get(place) : List.of());
            if (row != null) {
                entomb(connection, publicationId, block, place, row, edition);
                ByteBuffer.wrap(salts).position(place * ContentBlock.SALT_BYTES).put(new byte[ContentBlock.SALT_BYTES]);
            }
        }
        Sql.of("""
            update published.content_block
            set salts = :salts, cells = :cells
            where publication_id = :id
              and block = :block
            """)
                .bind("salts", salts)
                .bind("cells", left.packed())
                .bind("id", publicationId)
                .bind("block", block.number())
                .update(connection);
    }

    private static void entomb(
            Connection connection, long publicationId, Block block, int place, byte[] row, long edition)
            throws SQLException {
        var salt = new ContentBlock(block.number(), block.salts(), new byte[0]).salt(place);
        Sql.of("""
            insert into published.tombstone (publication_id, line, leaf, withdrawn_by)
            values (:id, :line, :leaf, :edition)
            """)
                .bind("id", publicationId)
                .bind("line", block.lineNumbers().get(place))
                .bind("leaf", ContentHasher.leaf(salt, row).bytes())
                .bind("edition", edition)
                .update(connection);
    }

    private Map<Integer, byte[]> canonical(Connection connection, String kind, long publicationId, List<Integer> lines)
            throws SQLException {
        var rows = new HashMap<Integer, byte[]>();
        for (var room : rooms) {
            if (room.holds(kind)) {
                room.select(publicationId, lines)
                        .each(connection, 0, row -> rows.put(row.getInt(1), room.canonical(row)));
            }
        }
        return rows;
    }

    private static int count(Connection connection, long publicationId) throws SQLException {
        return Sql.of("select count(*) from published.content_block where publication_id = :id")
                .bind("id", publicationId)
                .get(connection, row -> row.getInt(1));
    }

    private static Block read(Connection connection, long publicationId, int number) throws SQLException {
        return Sql.of("""
            select lines, salts, cells
            from published.content_block
            where publication_id = :id
              and block = :block
            """)
                .bind("id", publicationId)
                .bind("block", number)
                .get(
                        connection,
                        row -> new Block(number, row.getBytes("lines"), row.getBytes("salts"), row.getBytes("cells")));
    }
}
