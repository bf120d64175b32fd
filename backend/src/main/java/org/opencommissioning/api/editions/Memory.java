package org.opencommissioning.api.editions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What look-ups found, until something is published. */
final class Memory {
    private static final int SHELVES = 64;
    private static final int MOST = 200_000;

    /** @param newest the newest edition of all when it was found: no later publication has changed it */
    private record Shelf(LookUp<?> lookUp, long edition, long newest) {}

    private final Cache<Shelf, Map<Integer, Object>> shelves =
            Caffeine.newBuilder().maximumSize(SHELVES).build();

    /**
     * What is known under a look-up, to read and to add to. A full shelf is replaced by an empty one; whoever holds it goes on with
     * it.
     */
    @SuppressWarnings("unchecked")
    <V> Map<Integer, V> of(LookUp<V> lookUp, long edition, long newest) {
        var shelf = new Shelf(lookUp, edition, newest);
        var found = shelves.get(shelf, empty -> new ConcurrentHashMap<>());
        if (found.size() > MOST) {
            shelves.asMap().remove(shelf, found);
        }
        return (Map<Integer, V>) found;
    }
}
