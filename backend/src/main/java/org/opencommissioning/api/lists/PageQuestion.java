package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;

/**
 * A list asked with filters and an order.
 *
 * @param filters the filters as text, so that a cursor of other filters is known and refused
 * @param where   the filters as conditions, for the state that is read
 */
public record PageQuestion<T>(
        Listing<T> listing, String filters, @Nullable String sort, Function<State, Where> where) {

    /**
     * @param after   cursor to continue after; null for the first page
     * @param limit   items at most
     * @param cursors whether every row's cursor is wanted
     */
    public Page<T> page(Snapshot snapshot, @Nullable String after, int limit, boolean cursors) throws SQLException {
        var order = listing.order(sort);
        var print = print(order);
        var cursor = after == null ? null : Cursor.parse(after, print, order.keys());
        var rows = new ArrayList<T>(Math.min(limit, 100));
        var places = new ArrayList<String>();
        var more = new boolean[1];
        snapshot.each(listing.page(where.apply(snapshot.state()), order, cursor, limit + 1), row -> {
            if (rows.size() == limit) {
                more[0] = true;
                return;
            }
            rows.add(listing.reader().read(row));
            if (cursors || rows.size() == limit) {
                places.add(order.cursor(row).text(print));
            }
        });
        return new Page<>(rows, places, more[0]);
    }

    /** How many rows there are, exactly. */
    public long count(Snapshot snapshot) throws SQLException {
        var sql = listing.count(where.apply(snapshot.state()));
        return snapshot.find(sql, row -> row.getLong(1)).orElseThrow();
    }

    /** Hands over every row in order, in constant memory. */
    void all(Snapshot snapshot, RowTaker<T> taker) throws SQLException {
        var sql = listing.page(where.apply(snapshot.state()), listing.order(sort), null, 0);
        snapshot.stream(sql, 2000, row -> taker.take(listing.reader().read(row)));
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
    interface RowTaker<T> {
        void take(T row) throws SQLException;
    }
}
