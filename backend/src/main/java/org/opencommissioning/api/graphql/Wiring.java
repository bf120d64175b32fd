package org.opencommissioning.api.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.Where;

/** Where fields come from. A field that is not wired is the component of that name of its parent's record. */
public final class Wiring {
    final Map<String, Map<String, DataFetcher<?>>> fetchers = new HashMap<>();
    final Map<String, Batches.Reader> batches = new HashMap<>();
    final Map<String, Node<?>> nodes = new HashMap<>();

    Wiring() {}

    /** Reads a field's value from the snapshot all fields of an answer are read from. */
    @FunctionalInterface
    public interface Fetcher<T> {
        T fetch(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException;
    }

    /** Reads what belongs to many keys at once; keys without anything may be left out. */
    @FunctionalInterface
    public interface Batch<K, V> {
        Map<K, V> read(Snapshot snapshot, List<K> keys) throws SQLException;
    }

    /** A field's arguments as conditions. */
    @FunctionalInterface
    public interface Filter {
        Where where(Map<String, Object> arguments, State state);
    }

    /** A type whose objects can be asked for by global id. */
    record Node<T>(String type, Class<T> javaType, Function<T, String> id) {}

    public Wiring field(String type, String field, Fetcher<?> fetcher) {
        return put(type, field, environment -> fetcher.fetch(Reading.of(environment), environment));
    }

    /**
     * A field under a list: its values for all parents are read together.
     *
     * @param key the parent's key; null where the value is null
     */
    public <P, K, V> Wiring batch(String type, String field, Function<P, K> key, Batch<K, V> batch) {
        var name = type + "." + field;
        batches.put(name, (arguments, snapshot, keys) -> batch.read(snapshot, cast(keys)));
        return put(type, field, environment -> {
            K parent = key.apply(environment.getSource());
            return parent == null ? null : Batches.load(environment, name, null, parent);
        });
    }

    /** A connection over a whole list. */
    public <T> Wiring list(String type, String field, Listing<T> listing, Filter filter) {
        return put(type, field, environment -> {
            var asked = ListArguments.of(environment);
            var snapshot = Reading.of(environment);
            var question = asked.question(listing, filter);
            var page = question.page(snapshot, asked.after(), asked.first(), true);
            return new Connection<>(page, asked.after() == null, () -> question.count(snapshot));
        });
    }

    /**
     * A connection over the part of a list that belongs to its parent; the parts of all parents are read in one statement.
     *
     * @param key    the parent's key: a Long, Integer or String
     * @param column expression in the list's SQL that holds that key
     */
    public <P, K, T> Wiring listUnder(
            String type, String field, Listing<T> listing, Function<P, K> key, String column, Filter filter) {
        var pages = type + "." + field;
        var counts = pages + ".totalCount";
        batches.put(
                pages,
                (asked, snapshot, keys) -> asked.question(listing, filter)
                        .pageUnderEach(snapshot, column, keys, asked.after(), asked.first()));
        batches.put(
                counts,
                (asked, snapshot, keys) -> asked.question(listing, filter).countUnderEach(snapshot, column, keys));
        return put(type, field, environment -> {
            var asked = ListArguments.of(environment);
            K parent = key.apply(environment.getSource());
            return Batches.<Page<T>>load(environment, pages, asked, parent)
                    .thenApply(page -> new Connection<>(
                            page, asked.after() == null, () -> Batches.load(environment, counts, asked, parent)));
        });
    }

    /**
     * Makes a type a {@code Node}: it gets its {@code id}, and {@code Query.node} finds it.
     *
     * @param id   the object's own id
     * @param find the objects of many such ids
     */
    public <T> Wiring node(String type, Class<T> javaType, Function<T, String> id, Batch<String, T> find) {
        nodes.put(type, new Node<>(type, javaType, id));
        batches.put("node." + type, (arguments, snapshot, keys) -> find.read(snapshot, cast(keys)));
        return put(type, "id", environment -> new GlobalId(type, id.apply(environment.getSource())).text());
    }

    private Wiring put(String type, String field, DataFetcher<?> fetcher) {
        if (fetchers.computeIfAbsent(type, name -> new HashMap<>()).put(field, fetcher) != null) {
            throw new IllegalStateException(type + "." + field + " is wired twice");
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private static <K> List<K> cast(List<?> keys) {
        return (List<K>) keys;
    }
}
