package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/** A page while its rows arrive: one row more than fits is read, to know whether more follow. */
final class PageInHand<R> {
    private final int limit;
    private final List<R> rows = new ArrayList<>();
    private final List<String> cursors = new ArrayList<>();
    private boolean hasMore;

    PageInHand(int limit) {
        this.limit = limit;
    }

    /** Whether the row at hand belongs to the page; the first that does not tells that more follow. */
    boolean hasRoom() {
        hasMore = rows.size() == limit;
        return !hasMore;
    }

    boolean isAboutToFill() {
        return rows.size() == limit - 1;
    }

    /** @param cursor null where nobody will ask for it */
    void add(R row, @Nullable String cursor) {
        rows.add(row);
        if (cursor != null) {
            cursors.add(cursor);
        }
    }

    List<R> rows() {
        return rows;
    }

    /** @param items what the rows have become */
    <T> Page<T> finished(List<T> items) {
        return new Page<>(items, cursors, hasMore);
    }
}
