package org.opencommissioning.api.editions;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Single things looked up by their key, in the newest state: those that different readers ask for at the same moment are read in one
 * statement. Made once, as a constant (decisions/0460).
 *
 * @param datasets what is read, as in {@code published.dataset_edition}
 */
public record Gathering<K, V>(Set<String> datasets, Reader<K, V> reader) {
    /** Reads what there is under many keys at once. */
    @FunctionalInterface
    public interface Reader<K, V> {
        Map<K, V> read(Snapshot snapshot, Collection<K> keys) throws SQLException;
    }
}
