package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param cursors where to go on after each row; the last row's only, unless all were asked for
 * @param hasMore whether rows follow
 */
public record Page<T>(List<T> rows, List<String> cursors, boolean hasMore) {
    /** The cursor that continues after this page; null where nothing follows. */
    @Nullable
    String next() {
        return hasMore ? cursors.getLast() : null;
    }
}
