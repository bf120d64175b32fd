package org.opencommissioning.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;

/**
 * What differs between one publication and others, by their lines' cells as sent: for kinds that have no better way to know a line
 * again. Lines that say the same are paired off, however often they stand; of the rest, two lines that agree in at least half of
 * their cells are taken for one line changed. Lines whose cells were destroyed, or never kept, are left out.
 */
final class LineDifference {
    /** Lines of either side beyond which no two are sought that are like each other. */
    private static final int MOST_LIKENED = 1_000;

    private final Statements statements;

    /** Runs a statement: in a transaction that writes, or in a reader's snapshot. */
    interface Statements {
        void each(Sql sql, Sql.RowTaker taker) throws SQLException;
    }

    /** @param columns as the files head them */
    record Side(long publicationId, List<String> columns) {}

    /** @param changes no more than {@link PreviewRows#MOST_CHANGES}; the counts are of all */
    record Found(Preview.Counts counts, List<Preview.RowChange> changes) {}

    LineDifference(Statements statements) {
        this.statements = statements;
    }

    Found between(List<Side> before, Side after) throws SQLException {
        var left = new HashMap<List<String>, Integer>();
        for (var side : before) {
            each(side, after, row -> left.merge(row.cells(), 1, Integer::sum));
        }
        var added = new Kept();
        each(after, after, row -> {
            if (!takeOne(left, row.cells())) {
                added.add(row);
            }
        });
        var removed = new Kept();
        for (var side : before) {
            each(side, after, row -> {
                if (takeOne(left, row.cells())) {
                    removed.add(row);
                }
            });
        }
        var changed = likened(removed, added);
        var changes = Stream.of(
                        changed.stream(),
                        removed.rows.stream().map(row -> new Preview.RowChange("removed", row, null)),
                        added.rows.stream().map(row -> new Preview.RowChange("added", null, row)))
                .flatMap(all -> all)
                .sorted(Comparator.comparingLong(LineDifference::place))
                .limit(PreviewRows.MOST_CHANGES)
                .toList();
        return new Found(
                new Preview.Counts(added.count - changed.size(), removed.count - changed.size(), changed.size()),
                changes);
    }

    private static final class Kept {
        private final List<Preview.Row> rows = new ArrayList<>();
        private long count;

        void add(Preview.Row row) {
            count++;
            if (rows.size() < PreviewRows.MOST_CHANGES) {
                rows.add(row);
            }
        }
    }

    private static long place(Preview.RowChange change) {
        return change.now() == null ? change.was().line() : change.now().line();
    }

    private static boolean takeOne(Map<List<String>, Integer> counted, List<String> cells) {
        return counted.computeIfPresent(cells, (same, count) -> count == 0 ? null : count - 1) != null;
    }

    /** Takes those that are like each other from both sides, the likest first. */
    private static List<Preview.RowChange> likened(Kept removed, Kept added) {
        var changes = new ArrayList<Preview.RowChange>();
        if (removed.count > MOST_LIKENED || added.count > MOST_LIKENED) {
            return changes;
        }
        for (int differing = 1; !removed.rows.isEmpty() && !added.rows.isEmpty(); differing++) {
            int most = differing;
            if (Stream.concat(removed.rows.stream(), added.rows.stream())
                    .allMatch(row -> most * 2 > row.cells().size())) {
                break;
            }
            for (var was : List.copyOf(removed.rows)) {
                added.rows.stream()
                        .filter(now -> isLike(was, now, most))
                        .min(Comparator.comparingLong(now -> Math.abs(now.line() - was.line())))
                        .ifPresent(now -> {
                            changes.add(new Preview.RowChange("changed", was, now));
                            removed.rows.remove(was);
                            added.rows.remove(now);
                        });
            }
        }
        return changes;
    }

    private static boolean isLike(Preview.Row was, Preview.Row now, int differing) {
        int cells = now.cells().size();
        if (was.cells().size() != cells || differing * 2 > cells) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < cells && different <= differing; i++) {
            different += was.cells().get(i).equals(now.cells().get(i)) ? 0 : 1;
        }
        return different == differing;
    }

    private interface Taker {
        void take(Preview.Row row);
    }

    /** Hands over the lines of a side, their cells under the columns of another. */
    private void each(Side side, Side under, Taker taker) throws SQLException {
        var places = places(side.columns(), under.columns());
        statements.each(Sql.of("""
            select lines, cells
            from published.content_block
            where publication_id = :id
            order by block
            """).bind("id", side.publicationId()), row -> take(row, places, taker));
    }

    /** Where each of these columns stands among others; empty where both have the same. Found by heading, -1 where there is none. */
    private static List<Integer> places(List<String> columns, List<String> under) {
        var names = columns.stream().map(LineDifference::plain).toList();
        var wanted = under.stream().map(LineDifference::plain).toList();
        return names.equals(wanted)
                ? List.of()
                : wanted.stream().map(names::indexOf).toList();
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    private static void take(ResultSet row, List<Integer> places, Taker taker) throws SQLException {
        var lines = ByteBuffer.wrap(row.getBytes("lines")).asIntBuffer();
        try {
            for (var cells : SentCells.unpackAll(row.getBytes("cells"), lines.remaining())) {
                int line = lines.get();
                if (!cells.isEmpty()) {
                    taker.take(new Preview.Row(line, places.isEmpty() ? cells : moved(cells, places)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> moved(List<String> cells, List<Integer> places) {
        var moved = new ArrayList<>(Collections.nCopies(places.size(), ""));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            if (place >= 0 && place < cells.size()) {
                moved.set(i, cells.get(place));
            }
        }
        return moved;
    }
}
