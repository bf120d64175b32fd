package org.opencommissioning.api.editions;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
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

    private final Reader reader;
    private final Editions editions;
    private final Clock clock;

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
            throw new ReadingFailed(e);
        }
        return readInTransaction(asAt, datasets, question);
    }

    private <T> Read<T> readLightly(AsAt asAt, Set<String> datasets, Question<T> question) throws SQLException {
        var known = editions.all();
        var state = state(asAt, datasets, known);
        try (var connection = reader.connect()) {
            var snapshot = new Snapshot(connection, state, known.newest().number(), false);
            return new Read<>(state, question.ask(snapshot));
        }
    }

    /** As {@link #read}, in one transaction from the start: for streams, and for what needs the connection itself. */
    public <T> Read<T> readInTransaction(AsAt asAt, Set<String> datasets, Question<T> question) {
        try (var connection = reader.connect()) {
            connection.setAutoCommit(false);
            try {
                var known = Editions.read(connection);
                var state = state(asAt, datasets, known);
                var snapshot = new Snapshot(connection, state, known.newest().number(), true);
                return new Read<>(state, question.ask(snapshot));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ReadingFailed(e);
        }
    }

    /** The state an answer would stand on now, as far as this process has heard. */
    public State state(AsAt asAt, Set<String> datasets) {
        try {
            return state(asAt, datasets, editions.all());
        } catch (SQLException e) {
            throw new ReadingFailed(e);
        }
    }

    private State state(AsAt asAt, Set<String> datasets, NewestEditions known) throws SQLException {
        return switch (asAt) {
            case AsAt.Newest newest -> new State(known.of(datasets), true, false, datasets);
            case AsAt.OfEdition past -> new State(past(past.number()), false, true, datasets);
            case AsAt.OfMoment past -> new State(past(past), false, isSettled(past, known), datasets);
        };
    }

    private Edition past(long number) throws SQLException {
        return editions.find(number)
                .orElseThrow(() -> ProblemKind.UNKNOWN_EDITION.refusal(
                        "asAt",
                        Long.toString(number),
                        "There is no edition " + number + ".",
                        "Ask for an edition up to " + editions.newest().number() + "."));
    }

    private Edition past(AsAt.OfMoment past) throws SQLException {
        var asked = past.moment().toString();
        if (past.moment().isAfter(clock.instant().plusSeconds(86_400))) {
            throw ProblemKind.BAD_DATE.refusal(
                    "asAt", asked, asked + " has not come yet.", "Ask for a time in the past.");
        }
        return editions.findAt(past.moment())
                .orElseThrow(() -> ProblemKind.UNKNOWN_EDITION.refusal(
                        "asAt", asked, "Nothing had been published by " + asked + ".", "Ask for a later time."));
    }

    /** Entries of the log are in order of time, so only what lies before the newest can never gain an entry. */
    private static boolean isSettled(AsAt.OfMoment past, NewestEditions known) {
        var newest = known.newest().publishedAt();
        return newest != null && past.moment().isBefore(newest);
    }

    /** The database could not be read: a surprise. */
    static final class ReadingFailed extends RuntimeException {
        private ReadingFailed(SQLException cause) {
            super("The published data could not be read", cause);
        }
    }
}
