package org.opencommissioning.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.LineDifference.Side;

/** Compares rows by their cells as sent: for kinds that have no better way to know a row again. */
final class SentPreview implements PreviewRows {
    private static final int FIRST = 10;

    @Override
    public boolean holds(String kind) {
        return true;
    }

    @Override
    public Shown show(Connection connection, long draft, List<Long> live) throws SQLException {
        var after = new Side(draft, columns(connection, draft));
        var before = new ArrayList<Side>();
        for (long one : live) {
            before.add(new Side(one, columns(connection, one)));
        }
        var found = live.isEmpty()
                ? new LineDifference.Found(new Preview.Counts(0, 0, 0), List.of())
                : new LineDifference((sql, taker) -> sql.each(connection, 4, taker)).between(before, after);
        return new Shown(found.counts(), after.columns(), first(connection, draft), List.of(), found.changes());
    }

    private static List<String> columns(Connection connection, long publication) throws SQLException {
        return Sql.of("select columns from published.publication where publication_id = :id")
                .bind("id", publication)
                .get(connection, row -> List.of((String[]) row.getArray(1).getArray()));
    }

    private static List<Preview.Row> first(Connection connection, long draft) throws SQLException {
        return Sql.of("""
            select lines, cells
            from published.content_block
            where publication_id = :id
            order by block
            limit 1
            """)
                .bind("id", draft)
                .find(connection, row -> rows(row.getBytes("lines"), row.getBytes("cells")))
                .orElse(List.of());
    }

    private static List<Preview.Row> rows(byte[] lines, byte[] packed) {
        var numbers = ByteBuffer.wrap(lines).asIntBuffer();
        try {
            return SentCells.unpackAll(packed, Math.min(FIRST, numbers.remaining())).stream()
                    .map(cells -> new Preview.Row(numbers.get(), cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
