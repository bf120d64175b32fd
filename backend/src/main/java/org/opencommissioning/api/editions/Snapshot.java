package org.opencommissioning.api.editions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.opencommissioning.database.Sql;
import org.postgresql.PGConnection;

/** One state of the published data: every statement run here sees exactly {@link #state}. One thread at a time. */
public final class Snapshot {
    private static final String NEWEST = "select coalesce(max(edition), 0) from published.dataset_edition";

    private final Snapshots snapshots;
    private final LazyConnection connection;
    private final State state;
    private final NewestEditions newest;
    private final boolean transaction;

    Snapshot(Snapshots snapshots, LazyConnection connection, State state, NewestEditions newest, boolean transaction) {
        this.snapshots = snapshots;
        this.connection = connection;
        this.state = state;
        this.newest = newest;
        this.transaction = transaction;
    }

    /** The same snapshot read as at an earlier edition, which is in it too. */
    public Snapshot at(AsAt asAt) throws SQLException {
        var earlier = snapshots.state(asAt, state.datasets(), newest, this::find);
        return new Snapshot(snapshots, connection, earlier, newest, transaction);
    }

    /** Stops the statement that is running now; called from another thread. */
    public void cancel() throws SQLException {
        if (connection.isOpen()) {
            connection.get().unwrap(PGConnection.class).cancelQuery();
        }
    }

    public State state() {
        return state;
    }

    public <T> List<T> list(Sql sql, Sql.RowReader<T> reader) throws SQLException {
        var found = new ArrayList<T>();
        each(sql, row -> found.add(reader.read(row)));
        return found;
    }

    /** The first row, or nothing. */
    public <T> Optional<T> find(Sql sql, Sql.RowReader<T> reader) throws SQLException {
        return list(sql, reader).stream().findFirst();
    }

    public void each(Sql sql, Sql.RowTaker taker) throws SQLException {
        if (transaction) {
            sql.each(connection.get(), 0, taker);
        } else {
            Sql.of(NEWEST).eachThen(connection.get(), row -> checkUnmoved(row.getLong(1)), sql, taker);
        }
    }

    /**
     * What stands under a key. In the newest state it is read together with what other readers ask for at the same moment, unless this
     * snapshot holds a connection already: whoever waits for others must not keep them from having one.
     */
    public <K, V> Optional<V> find(Gathering<K, V> gathering, K key) throws SQLException {
        if (transaction || !state.newest() || connection.isOpen()) {
            return Optional.ofNullable(
                    gathering.reader().read(this, Set.of(key)).get(key));
        }
        var read = joined(snapshots.gathered(gathering, key));
        if (read.state().edition().number() != newest.of(gathering.datasets()).number()) {
            throw new Moved();
        }
        return read.value();
    }

    private static <T> T joined(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /**
     * What stands under each number, in a map that may hold more. Remembered until something is published, so that few questions
     * need a statement for it.
     */
    public <V> Map<Integer, V> lookUp(LookUp<V> lookUp, Collection<Integer> numbers) throws SQLException {
        var known = snapshots
                .memory()
                .of(lookUp, state.edition().number(), newest.newest().number());
        var missing = new HashSet<>(numbers);
        missing.removeIf(known::containsKey);
        if (!missing.isEmpty()) {
            var sql = Sql.of(lookUp.sql())
                    .bind("numbers", missing.toArray(Integer[]::new))
                    .bind("edition", state.edition().number());
            each(sql, row -> known.put(row.getInt(1), lookUp.reader().read(row)));
        }
        return known;
    }

    /**
     * Hands over rows as they arrive, in constant memory.
     *
     * @param fetchSize rows held in memory at a time
     */
    public void stream(Sql sql, int fetchSize, Sql.RowTaker taker) throws SQLException {
        sql.each(connection(), fetchSize, taker);
    }

    /** The connection, in a transaction that sees this state, for what the methods here do not offer. */
    public Connection connection() throws SQLException {
        if (!transaction) {
            throw new NeedsTransaction();
        }
        return connection.get();
    }

    private void checkUnmoved(long edition) {
        if (edition != newest.newest().number()) {
            throw new Moved();
        }
    }

    /** A publication came between: what was read must be read again. Let it through. */
    public static final class Moved extends RuntimeException {
        private Moved() {
            super(null, null, false, false);
        }
    }

    /** Ask again inside a transaction. Let it through. */
    public static final class NeedsTransaction extends RuntimeException {
        private NeedsTransaction() {
            super(null, null, false, false);
        }
    }
}
