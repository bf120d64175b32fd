package org.opencommissioning.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.database.Sql;

/** Compares rows by their cells as sent: for kinds that have no better way to know a row again. */
final class SentPreview implements PreviewRows {
    private static final int FIRST = 10;

    @Override
    public boolean holds(String kind) {
        return true;
    }

    @Override
    public Shown show(Connection connection, long draft, List<Long> live) throws SQLException {
        var before = new HashMap<List<String>, Integer>();
        if (!live.isEmpty()) {
            each(connection, live, (line, cells) -> before.merge(cells, 1, Integer::sum));
        }
        var first = new ArrayList<Preview.Row>();
        var changes = new ArrayList<Preview.RowChange>();
        var added = new long[1];
        each(connection, List.of(draft), (line, cells) -> {
            var row = new Preview.Row(line, cells);
            if (first.size() < FIRST) {
                first.add(row);
            }
            if (!takeOne(before, cells) && !live.isEmpty()) {
                added[0]++;
                add(changes, new Preview.RowChange("added", null, row));
            }
        });
        var removed = new long[1];
        if (!before.isEmpty()) {
            each(connection, live, (line, cells) -> {
                if (takeOne(before, cells)) {
                    removed[0]++;
                    add(changes, new Preview.RowChange("removed", new Preview.Row(line, cells), null));
                }
            });
        }
        return new Shown(
                new Preview.Counts(added[0], removed[0], 0), headings(connection, draft), first, List.of(), changes);
    }

    private static boolean takeOne(Map<List<String>, Integer> counted, List<String> cells) {
        var left = counted.get(cells);
        if (left == null) {
            return false;
        }
        if (left == 1) {
            counted.remove(cells);
        } else {
            counted.put(cells, left - 1);
        }
        return true;
    }

    private static void add(List<Preview.RowChange> changes, Preview.RowChange change) {
        if (changes.size() < MOST_CHANGES) {
            changes.add(change);
        }
    }

    private interface Taker {
        void take(long line, List<String> cells);
    }

    private static void each(Connection connection, List<Long> publications, Taker taker) throws SQLException {
        Sql.of("""
            select lines, cells
            from published.content_block
            where publication_id = any(:ids)
            order by publication_id, block
            """).bind("ids", publications.toArray(Long[]::new)).each(connection, 4, row -> take(row, taker));
    }

    private static void take(ResultSet row, Taker taker) throws SQLException {
        var lines = ByteBuffer.wrap(row.getBytes("lines")).asIntBuffer();
        try {
            for (var cells : SentCells.unpackAll(row.getBytes("cells"), lines.remaining())) {
                taker.take(lines.get(), cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> headings(Connection connection, long draft) throws SQLException {
        return Sql.of("select columns from published.publication where publication_id = :id")
                .bind("id", draft)
                .get(connection, row -> List.of((String[]) row.getArray(1).getArray()));
    }
}
