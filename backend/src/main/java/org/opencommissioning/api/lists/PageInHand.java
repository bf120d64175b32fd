package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/** A page while its rows arrive: one row more than fits is read, to know whether more follow. */
final class PageInHand<T> {
    private final int limit;
    private final List<T> rows = new ArrayList<>();
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
    void add(T row, @Nullable String cursor) {
        rows.add(row);
        if (cursor != null) {
            cursors.add(cursor);
        }
    }

    Page<T> finished() {
        return new Page<>(rows, cursors, hasMore);
    }
}
