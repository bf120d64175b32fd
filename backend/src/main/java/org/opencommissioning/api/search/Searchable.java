package org.opencommissioning.api.search;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;

/** What the one search box finds: a socket that rooms fill with a {@code @Singleton}. */
public interface Searchable {
    /** Where its answers stand among those of other rooms, the smallest first. */
    int place();

    /** What an answer depends on, as in {@code published.dataset_edition}. */
    Set<String> datasets();

    /**
     * The best answers first.
     *
     * @param words as typed; the last may be the beginning of one
     * @param limit answers at most
     */
    List<Found> find(Snapshot snapshot, String words, int limit) throws SQLException;
}
