package org.opencommissioning.api.graphql;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.IntStream;
import org.opencommissioning.api.lists.Page;

/** A page of a list as Relay wants it. */
record Connection<T>(
        Page<T> page,
        boolean begins,
        TotalCount total,
        @Nullable TotalCount whole) {
    Connection(Page<T> page, boolean begins, TotalCount total) {
        this(page, begins, total, null);
    }

    /** Counts all items when somebody asks: a number, or a promise of one. */
    @FunctionalInterface
    interface TotalCount {
        Object count() throws Exception;
    }

    record Edge<T>(T node, String cursor) {}

    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    List<T> nodes() {
        return page.rows();
    }

    List<Edge<T>> edges() {
        return IntStream.range(0, page.rows().size())
                .mapToObj(i -> new Edge<>(page.rows().get(i), page.cursors().get(i)))
                .toList();
    }

    PageInfo pageInfo() {
        var cursors = page.cursors();
        return new PageInfo(
                page.hasMore(),
                !begins,
                cursors.isEmpty() ? null : cursors.getFirst(),
                cursors.isEmpty() ? null : cursors.getLast());
    }
}
