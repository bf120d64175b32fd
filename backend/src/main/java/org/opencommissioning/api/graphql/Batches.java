package org.opencommissioning.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.opencommissioning.api.editions.Snapshot;

/** Batch loaders of one request. They read on the request's own thread and connection, so that all of it is one state. */
final class Batches {
    private Batches() {}

    /** Reads what belongs to many keys asked for with the same arguments. */
    @FunctionalInterface
    interface Reader {
        Map<?, ?> read(@Nullable ListArguments arguments, Snapshot snapshot, List<?> keys) throws SQLException;
    }

    /** Keys are read together when they are asked for in the same state with the same arguments. */
    private record Group(Snapshot snapshot, @Nullable ListArguments arguments) {}

    private record Key(Group group, Object key) {}

    @SuppressWarnings("unchecked")
    static <V> CompletableFuture<V> load(
            DataFetchingEnvironment field, String loader, @Nullable ListArguments arguments, Object key) {
        var group = new Group(Reading.of(field), arguments);
        return (CompletableFuture<V>) field.getDataLoader(loader).load(new Key(group, key));
    }

    /** Loaders by name, each made when a field first asks for it: a query needs few of the many. */
    static DataLoaderRegistry registry(Map<String, Reader> readers) {
        return new DataLoaderRegistry() {
            @Override
            public <K, V> DataLoader<K, V> getDataLoader(String name) {
                return computeIfAbsent(name, asked -> loader(name, readers.get(name)));
            }
        };
    }

    private static DataLoader<Key, Object> loader(String name, Reader reader) {
        return DataLoaderFactory.newDataLoader(name, keys -> read(reader, keys));
    }

    private static CompletableFuture<List<Object>> read(Reader reader, List<Key> keys) {
        var byGroup = new LinkedHashMap<Group, List<Object>>();
        keys.forEach(key ->
                byGroup.computeIfAbsent(key.group(), group -> new ArrayList<>()).add(key.key()));
        var found = new HashMap<Key, Object>();
        try {
            for (var entry : byGroup.entrySet()) {
                var group = entry.getKey();
                reader.read(group.arguments(), group.snapshot(), entry.getValue())
                        .forEach((key, value) -> found.put(new Key(group, key), value));
            }
        } catch (SQLException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        return CompletableFuture.completedFuture(keys.stream().map(found::get).toList());
    }
}
