package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.database.Sql;

/**
 * A list asked with filters and an order.
 *
 * @param filters the filters as text, so that a cursor of other filters is known and refused
 * @param where   the filters as conditions, for the state that is read
 */
public record PageQuestion<T>(
        Listing<T> listing, String filters, @Nullable String sort, Function<State, Where> where) {
    private static final int AT_A_TIME = 2_000;

    /**
     * @param after   cursor to continue after; null for the first page
     * @param limit   items at most
     * @param cursors whether every row's cursor is wanted
     */
    public Page<T> page(Snapshot snapshot, @Nullable String after, int limit, boolean cursors) throws SQLException {
        return page(listing.reading(), snapshot, after, limit, cursors);
    }

    private <R> Page<T> page(
            Reading<R, T> reading, Snapshot snapshot, @Nullable String after, int limit, boolean cursors)
            throws SQLException {
        var order = listing.order(sort);
        var print = print(order);
        var cursor = after == null ? null : Cursor.parse(after, print, order.keys());
        var page = new PageInHand<R>(limit);
        snapshot.each(listing.page(where.apply(snapshot.state()), order, cursor, limit + 1), row -> {
            if (page.hasRoom()) {
                var wanted = cursors || page.isAboutToFill();
                page.add(reading.reader().read(row), wanted ? order.cursor(row).text(print) : null);
            }
        });
        return page.finished(reading.items(snapshot, page.rows()));
    }

    /** How many rows there are, exactly. */
    public long count(Snapshot snapshot) throws SQLException {
        var sql = listing.count(where.apply(snapshot.state()));
        return snapshot.find(sql, row -> row.getLong(1)).orElseThrow();
    }

    /**
     * The first page of this list under each of many parents, read in one statement; an empty page where there is nothing.
     *
     * @param parent expression that holds the parent's key
     */
    public <K> Map<K, Page<T>> pageUnderEach(
            Snapshot snapshot, String parent, List<K> parents, @Nullable String after, int limit) throws SQLException {
        return pageUnderEach(listing.reading(), snapshot, parent, parents, after, limit);
    }

    private <R, K> Map<K, Page<T>> pageUnderEach(
            Reading<R, T> reading, Snapshot snapshot, String parent, List<K> parents, @Nullable String after, int limit)
            throws SQLException {
        var order = listing.order(sort);
        var print = print(order);
        var cursor = after == null ? null : Cursor.parse(after, print, order.keys());
        var pages = new HashMap<Object, PageInHand<R>>();
        parents.forEach(key -> pages.put(key, new PageInHand<>(limit)));
        var conditions = where.apply(snapshot.state());
        var sql = listing.pageUnderEach(conditions, order, cursor, limit + 1, parent, arrayOf(parents));
        snapshot.each(sql, row -> {
            var page = pages.get(row.getObject("parent_key"));
            if (page.hasRoom()) {
                page.add(reading.reader().read(row), order.cursor(row).text(print));
            }
        });
        var naming = reading.naming()
                .of(
                        snapshot,
                        pages.values().stream()
                                .flatMap(page -> page.rows().stream())
                                .toList());
        var finished = new HashMap<K, Page<T>>();
        parents.forEach(key -> {
            var page = pages.get(key);
            finished.put(key, page.finished(page.rows().stream().map(naming).toList()));
        });
        return finished;
    }

    /** How many rows there are under each of many parents, exactly. */
    public <K> Map<K, Long> countUnderEach(Snapshot snapshot, String parent, List<K> parents) throws SQLException {
        var counts = new HashMap<Object, Long>();
        var sql = listing.countUnderEach(where.apply(snapshot.state()), parent, arrayOf(parents));
        snapshot.each(sql, row -> counts.put(row.getObject(1), row.getLong(2)));
        var all = new HashMap<K, Long>();
        parents.forEach(key -> all.put(key, counts.getOrDefault(key, 0L)));
        return all;
    }

    /** Keys as an array of their own type, which JDBC can bind. */
    private static Object[] arrayOf(List<?> keys) {
        return keys.toArray((Object[]) Array.newInstance(keys.getFirst().getClass(), 0));
    }

    /** Hands over every row in order as a line of CSV that the database wrote, in constant memory. */
    void allCsv(Snapshot snapshot, Sql.CsvTaker taker) throws SQLException, IOException {
        listing.csv(where.apply(snapshot.state()), listing.order(sort)).eachCsv(snapshot.connection(), taker);
    }

    /** Hands over every row in order, in constant memory. */
    public void all(Snapshot snapshot, RowTaker<T> taker) throws SQLException {
        all(listing.reading(), snapshot, taker);
    }

    private <R> void all(Reading<R, T> reading, Snapshot snapshot, RowTaker<T> taker) throws SQLException {
        var sql = listing.page(where.apply(snapshot.state()), listing.order(sort), null, 0);
        var rows = new ArrayList<R>(AT_A_TIME);
        snapshot.stream(sql, AT_A_TIME, row -> {
            rows.add(reading.reader().read(row));
            if (rows.size() == AT_A_TIME) {
                take(reading, snapshot, rows, taker);
            }
        });
        take(reading, snapshot, rows, taker);
    }

    private static <R, T> void take(Reading<R, T> reading, Snapshot snapshot, List<R> rows, RowTaker<T> taker)
            throws SQLException {
        for (var item : reading.items(snapshot, rows)) {
            taker.take(item);
        }
        rows.clear();
    }

    private byte[] print(Order order) {
        var question = listing.name() + "\n" + filters + "\n" + order.text();
        try {
            return MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes each row as it comes. */
    @FunctionalInterface
    public interface RowTaker<T> {
        void take(T row) throws SQLException;
    }
}
