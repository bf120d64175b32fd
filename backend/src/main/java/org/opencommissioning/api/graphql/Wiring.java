package org.opencommissioning.api.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;

/** Where fields come from. A field that is not wired is the component of that name of its parent's record. */
public final class Wiring {
    final Map<String, Map<String, DataFetcher<?>>> fetchers = new HashMap<>();
    final Map<String, Batches.Reader> batches = new HashMap<>();
    final Map<String, Node<?>> nodes = new HashMap<>();
    private final Map<String, Set<String>> datasets = new HashMap<>();
    private Set<String> reading = State.ALL;

    Wiring() {}

    /**
     * The fields wired from here on, to the end of the room's part, read no other datasets than these. Without it they may read
     * all, and an answer that holds one of them is out of date after every publication.
     *
     * @param names as in {@code published.dataset_edition}
     */
    public Wiring reading(Set<String> names) {
        reading = names;
        return this;
    }

    /** The same as {@link #reading(Set)}. */
    public Wiring reading(String... names) {
        return reading(Set.of(names));
    }

    /** What a field reads; nothing where it is a component of its parent. */
    Set<String> datasets(String type, String field) {
        return datasets.getOrDefault(type + "." + field, Set.of());
    }

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

    /** A field's arguments, {@code sort} among them, as conditions, where their codes and names must be looked up first. */
    @FunctionalInterface
    public interface Lookup {
        Where where(Map<String, Object> arguments, Snapshot snapshot) throws SQLException;
    }

    /** All items of lists together, without going through them; one statement for all parents. */
    @FunctionalInterface
    public interface Whole<K, V> {
        Map<K, V> read(Snapshot snapshot, Map<String, Object> arguments, List<K> parents) throws SQLException;
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

    /** A field with arguments under a list: its values for all parents asked with the same arguments are read together. */
    public <P, K, V> Wiring batch(String type, String field, Function<P, K> key, Whole<K, V> batch) {
        var name = type + "." + field;
        batches.put(name, (asked, snapshot, keys) -> batch.read(snapshot, asked.filters(), cast(keys)));
        return put(
                type,
                field,
                environment -> Batches.load(
                        environment, name, ListArguments.of(environment), key.apply(environment.getSource())));
    }

    /** A connection over a whole list. */
    public <T> Wiring list(String type, String field, Listing<T> listing, Filter filter) {
        return list(type, field, state -> listing, filter);
    }

    /** A connection over a whole list that is read from other tables in the past. */
    public <T> Wiring list(String type, String field, Function<State, Listing<T>> listing, Filter filter) {
        return put(type, field, environment -> {
            var asked = ListArguments.of(environment);
            var snapshot = Reading.of(environment);
            var question = asked.question(listing.apply(snapshot.state()), filter);
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
     * A connection over a whole list that is also known as a whole.
     *
     * @param whole asked with one parent, the empty text
     * @param count how many items the whole has
     */
    public <T, V> Wiring list(
            String type,
            String field,
            Listing<T> listing,
            Lookup lookup,
            Whole<String, V> whole,
            Function<V, Long> count) {
        var wholes = type + "." + field + ".whole";
        batches.put(wholes, (asked, snapshot, keys) -> whole.read(snapshot, asked.filters(), cast(keys)));
        return put(type, field, environment -> {
            var asked = ListArguments.of(environment);
            var snapshot = Reading.of(environment);
            var page = question(listing, lookup, asked, snapshot).page(snapshot, asked.after(), asked.first(), true);
            return connection(environment, page, asked, wholes, "", count);
        });
    }

    /** The same over the part of a list that belongs to its parent. */
    public <P, K, T, V> Wiring listUnder(
            String type,
            String field,
            Listing<T> listing,
            Function<P, K> key,
            String column,
            Lookup lookup,
            Whole<K, V> whole,
            Function<V, Long> count) {
        var pages = type + "." + field;
        var wholes = pages + ".whole";
        batches.put(
                pages,
                (asked, snapshot, keys) -> question(listing, lookup, asked, snapshot)
                        .pageUnderEach(snapshot, column, keys, asked.after(), asked.first()));
        batches.put(wholes, (asked, snapshot, keys) -> whole.read(snapshot, asked.filters(), cast(keys)));
        return put(type, field, environment -> {
            var asked = ListArguments.of(environment);
            K parent = key.apply(environment.getSource());
            return Batches.<Page<T>>load(environment, pages, asked, parent)
                    .thenApply(page -> connection(environment, page, asked, wholes, parent, count));
        });
    }

    private static <T> PageQuestion<T> question(
            Listing<T> listing, Lookup lookup, ListArguments asked, Snapshot snapshot) throws SQLException {
        var arguments = new HashMap<>(asked.filters());
        arguments.put("sort", asked.sort());
        var where = lookup.where(arguments, snapshot);
        return asked.question(listing, (filters, state) -> where);
    }

    private static <T, V> Connection<T> connection(
            DataFetchingEnvironment field,
            Page<T> page,
            ListArguments asked,
            String wholes,
            Object parent,
            Function<V, Long> count) {
        return new Connection<>(
                page,
                asked.after() == null,
                () -> Batches.<V>load(field, wholes, asked, parent).thenApply(count),
                () -> Batches.load(field, wholes, asked, parent));
    }

    /** A field of a connection that says something of all its items together. */
    public <V> Wiring ofWhole(String connection, String field, Function<V, ?> part) {
        return put(connection, field, environment -> {
            @SuppressWarnings("unchecked")
            var whole = (CompletableFuture<V>)
                    ((Connection<?>) environment.getSource()).whole().count();
            return whole.thenApply(part);
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
        datasets.put(type + "." + field, reading);
        return this;
    }

    @SuppressWarnings("unchecked")
    private static <K> List<K> cast(List<?> keys) {
        return (List<K>) keys;
    }
}
