package org.opencommissioning.api.editions;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.opencommissioning.api.problems.ProblemKind;

/**
 * Reads so that an answer labelled edition E holds exactly E's state. Each statement reads the newest edition in its own snapshot,
 * in the same round trip; when that is not the edition the answer began with, all is read again, at last in one transaction.
 * This needs no begin and commit, and rests on the reader's isolation level being repeatable read (decisions/0131).
 */
@Singleton
@Requires(property = "datasources.reader.url")
public final class Snapshots {
    private static final int ATTEMPTS = 3;
    private static final String CANCELLED = "57014";

    private final Reader reader;
    private final Editions editions;
    private final Clock clock;
    private final Memory memory = new Memory();
    private final Gatherings gatherings = new Gatherings(this);

    Snapshots(Reader reader, Editions editions, Clock clock) {
        this.reader = reader;
        this.editions = editions;
        this.clock = clock;
    }

    /** What is read from a snapshot. May be run more than once, so it must only read. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(Snapshot snapshot) throws SQLException;
    }

    /** @param datasets what the question reads: names in {@code published.dataset_edition} */
    public <T> Read<T> read(AsAt asAt, Set<String> datasets, Question<T> question) {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                try {
                    return readLightly(asAt, datasets, question);
                } catch (Snapshot.Moved moved) {
                    editions.refresh();
                }
            }
        } catch (Snapshot.NeedsTransaction needed) {
            return readInTransaction(asAt, datasets, question);
        } catch (SQLException e) {
            throw failure(e);
        }
        return readInTransaction(asAt, datasets, question);
    }

    private <T> Read<T> readLightly(AsAt asAt, Set<String> datasets, Question<T> question) throws SQLException {
        var known = editions.all();
        var state = state(asAt, datasets, known, editions::find);
        try (var connection = new LazyConnection(reader)) {
            var snapshot = new Snapshot(this, connection, state, known, false);
            return new Read<>(state, question.ask(snapshot));
        }
    }

    /**
     * What stands under a key in the newest state, and which state that is, read together with what others ask for at the same moment.
     * Completes on another thread, with the failure of reading where there is one.
     */
    public <K, V> CompletableFuture<Read<Optional<V>>> gathered(Gathering<K, V> gathering, K key) {
        return gatherings.ask(gathering, key);
    }

    /** As {@link #read}, in one transaction from the start: for what needs the connection itself. */
    public <T> Read<T> readInTransaction(AsAt asAt, Set<String> datasets, Question<T> question) {
        try (var connection = reader.connect()) {
            return readInTransaction(connection, asAt, datasets, question);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** As {@link #readInTransaction}, for as long as the one who asks takes what is read. Few may at once. */
    public <T> Read<T> download(AsAt asAt, Set<String> datasets, Question<T> question) {
        try (var connection = reader.connectForDownload()) {
            return readInTransaction(connection, asAt, datasets, question);
        } catch (SQLTransientConnectionException e) {
            throw ProblemKind.TOO_MANY_DOWNLOADS.refusal("As many downloads as the portal allows are under way.");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private <T> Read<T> readInTransaction(Connection connection, AsAt asAt, Set<String> datasets, Question<T> question)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            var known = Editions.read(connection);
            var state = state(asAt, datasets, known, (sql, row) -> sql.find(connection, row));
            return new Read<>(
                    state, question.ask(new Snapshot(this, LazyConnection.open(connection), state, known, true)));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    Memory memory() {
        return memory;
    }

    /** The state an answer would stand on now, as far as this process has heard. */
    public State state(AsAt asAt, Set<String> datasets) {
        try {
            return state(asAt, datasets, editions.all(), editions::find);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    State state(AsAt asAt, Set<String> datasets, NewestEditions known, Editions.Finder finder) throws SQLException {
        return switch (asAt) {
            case AsAt.Newest newest -> new State(known.of(datasets), true, false, datasets);
            case AsAt.OfEdition past -> new State(past(past.number(), finder), false, true, datasets);
            case AsAt.OfMoment past -> new State(past(past.moment(), finder), false, isSettled(past, known), datasets);
        };
    }

    private Edition past(long number, Editions.Finder finder) throws SQLException {
        return editions.find(number, finder)
                .orElseThrow(() -> ProblemKind.UNKNOWN_EDITION.refusal(
                        "asAt",
                        Long.toString(number),
                        "There is no edition " + number + ".",
                        "Ask for an edition up to " + editions.newest().number() + "."));
    }

    private Edition past(Instant moment, Editions.Finder finder) throws SQLException {
        var asked = moment.toString();
        if (moment.isAfter(clock.instant().plus(Duration.ofDays(1)))) {
            throw ProblemKind.BAD_DATE.refusal(
                    "asAt", asked, asked + " has not come yet.", "Ask for a time in the past.");
        }
        return editions.findAt(moment, finder)
                .orElseThrow(() -> ProblemKind.UNKNOWN_EDITION.refusal(
                        "asAt", asked, "Nothing had been published by " + asked + ".", "Ask for a later time."));
    }

    /** Entries of the log are in order of time, so only what lies before the newest can never gain an entry. */
    private static boolean isSettled(AsAt.OfMoment past, NewestEditions known) {
        var newest = known.newest().publishedAt();
        return newest != null && past.moment().isBefore(newest);
    }

    private static RuntimeException failure(SQLException cause) {
        return CANCELLED.equals(cause.getSQLState())
                ? ProblemKind.QUERY_TOO_SLOW.refusal("The question took longer than it may.")
                : new ReadingFailed(cause);
    }

    /** The database could not be read: a surprise. */
    static final class ReadingFailed extends RuntimeException {
        private ReadingFailed(SQLException cause) {
            super("The published data could not be read", cause);
        }
    }
}
