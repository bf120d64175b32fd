package org.opencommissioning.pages.frame;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.Page;

/**
 * A list on a page.
 *
 * @param next  cursor of the next part; null after the last
 * @param count of all items; null where it was not counted
 */
@Serdeable
public record PageList<T>(
        long edition,
        String licence,
        List<T> items,
        @Nullable String next,
        @Nullable Long count) {

    public static <T> PageList<T> of(Snapshot snapshot, Page<T> page, @Nullable Long count) {
        return of(snapshot, page.rows(), page.hasMore() ? page.cursors().getLast() : null, count);
    }

    public static <T> PageList<T> of(Snapshot snapshot, List<T> items, @Nullable String next, @Nullable Long count) {
        return new PageList<>(snapshot.state().edition().number(), Licence.URL, items, next, count);
    }
}
