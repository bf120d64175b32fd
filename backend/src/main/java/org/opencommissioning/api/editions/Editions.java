package org.opencommissioning.api.editions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import org.opencommissioning.database.Sql;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest editions, kept in memory and told by the database the moment one is published (channel {@code edition}); read again
 * at intervals in case a telling is lost. No answer relies on this being up to date: see {@link Snapshots}.
 */
@Context
@Requires(property = "datasources.reader.url")
public final class Editions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private static final int SLICE_MILLIS = 250;

    private final Reader reader;
    private final Duration interval;
    private final Cache<Long, Instant> times =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Thread listener = Thread.ofVirtual().name("editions").unstarted(this::listen);
    private volatile NewestEditions newest = NewestEditions.NONE;
    private volatile boolean closed;

    /** @param interval how often the newest editions are read without being told */
    Editions(Reader reader, @Value("${editions.read-interval:5s}") Duration interval) throws SQLException {
        this.reader = reader;
        this.interval = interval;
        refresh();
        listener.start();
    }

    /** The newest edition that touches any of the datasets, as far as this process has heard. */
    public Edition newest(Collection<String> datasets) {
        return newest.of(datasets);
    }

    /** The newest edition of all. */
    public Edition newest() {
        return newest.newest();
    }

    NewestEditions all() {
        return newest;
    }

    /** Asks the database now. */
    void refresh() throws SQLException {
        try (var connection = reader.connect()) {
            refresh(connection);
        }
    }

    private void refresh(Connection connection) throws SQLException {
        var read = read(connection);
        if (read.newest().number() > newest.newest().number()) {
            newest = read;
        }
    }

    static NewestEditions read(Connection connection) throws SQLException {
        var byDataset = new HashMap<String, Edition>();
        Sql.of("""
            select dataset, edition, published_at
            from published.dataset_edition
            """)
                .each(
                        connection,
                        0,
                        row -> byDataset.put(
                                row.getString(1),
                                new Edition(
                                        row.getLong(2),
                                        row.getObject(3, OffsetDateTime.class).toInstant())));
        return NewestEditions.of(byDataset);
    }

    /** The edition of that number; empty when there is none (yet). */
    Optional<Edition> find(long number, Finder finder) throws SQLException {
        var time = times.getIfPresent(number);
        if (time != null) {
            return Optional.of(new Edition(number, time));
        }
        return lookUp("""
            select edition, published_at
            from published.edition
            where edition <= :number and exists (select from published.edition where edition >= :number)
            order by edition desc
            limit 1
            """, "number", number, finder).map(edition -> new Edition(number, edition.publishedAt()));
    }

    /** The newest edition published at that moment or before; empty before the first. */
    Optional<Edition> findAt(Instant moment, Finder finder) throws SQLException {
        return lookUp("""
            select edition, published_at
            from published.edition
            where published_at <= :moment
            order by published_at desc, edition desc
            limit 1
            """, "moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC), finder);
    }

    private Optional<Edition> lookUp(String sql, String name, Object value, Finder finder) throws SQLException {
        var found = finder.find(
                Sql.of(sql).bind(name, value),
                row -> new Edition(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()));
        found.ifPresent(edition -> times.put(edition.number(), edition.publishedAt()));
        return found;
    }

    /** Looks up on a connection of its own. */
    <T> Optional<T> find(Sql sql, Sql.RowReader<T> row) throws SQLException {
        try (var connection = reader.connect()) {
            return sql.find(connection, row);
        }
    }

    /** Where a look-up is run: whoever holds a connection already must not wait for a second one. */
    @FunctionalInterface
    interface Finder {
        Optional<Edition> find(Sql sql, Sql.RowReader<Edition> row) throws SQLException;
    }

    private void listen() {
        while (!closed) {
            try (var connection = reader.connect()) {
                listen(connection);
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn("Not told of new editions, trying again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen edition");
            while (!closed) {
                refresh(connection);
                awaitTelling(connection.unwrap(PGConnection.class));
            }
            statement.execute("unlisten edition");
        }
    }

    /** Returns when the database tells something, when the interval has passed, or soon after the end is wanted. */
    private void awaitTelling(PGConnection connection) throws SQLException {
        for (long waited = 0; waited < interval.toMillis() && !closed; waited += SLICE_MILLIS) {
            if (connection.getNotifications(SLICE_MILLIS).length > 0) {
                return;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(interval);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    @PreDestroy
    public void close() {
        closed = true;
        try {
            listener.join(Duration.ofMillis(3 * SLICE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
