package org.opencommissioning.security.sessions;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Network;
import org.opencommissioning.security.Secret;

/**
 * Slows down guessing: the wait doubles with each failure, for one account from one network and for one network as a whole. Nobody
 * can lock out somebody elsewhere, and a browser in which the person has signed in before waits for its own failures only.
 * Whether there is such an account makes no difference.
 */
@Singleton
final class Throttle {
    private static final int FREE_FOR_ACCOUNT = 5;
    private static final int FREE_FOR_NETWORK = 50;
    private static final int LONGEST_SECONDS = 900;
    private static final Duration FORGET = Duration.ofDays(1);

    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** What an attempt is counted under. */
    private record Counter(String scope, byte[] key, int free) {}

    /**
     * Counts an attempt as failed until {@link #forgive} says otherwise, so that many at once are counted too.
     *
     * @return how long to wait before another is looked at; zero where this one may go on
     */
    Duration admit(Connection connection, String email, Visitor visitor, boolean deviceKnown) throws SQLException {
        var now = clock.instant();
        var wait = Duration.ZERO;
        for (var counter : counters(email, visitor, deviceKnown)) {
            var left = count(connection, counter, now);
            if (left.compareTo(wait) > 0) {
                wait = left;
            }
        }
        return wait;
    }

    /** The attempt was right: failures of this account from here are forgotten, and the network has one fewer. */
    void forgive(Connection connection, String email, Visitor visitor, boolean deviceKnown) throws SQLException {
        for (var counter : counters(email, visitor, deviceKnown)) {
            Sql.of("""
                update intake.sign_in_failure
                set failures = case when scope = 'address' then greatest(failures - 1, 0) else 0 end
                where scope = :scope and key_hash = :key
                """)
                    .bind("scope", counter.scope())
                    .bind("key", counter.key())
                    .update(connection);
        }
    }

    private List<Counter> counters(String email, Visitor visitor, boolean deviceKnown) {
        var network = Network.of(visitor.address());
        var counters = new ArrayList<Counter>();
        if (deviceKnown && visitor.device() != null) {
            counters.add(new Counter("device", visitor.device().hash(), FREE_FOR_ACCOUNT));
        } else {
            counters.add(new Counter("account", Secret.hash(email + " " + network), FREE_FOR_ACCOUNT));
            counters.add(new Counter("address", Secret.hash(network), FREE_FOR_NETWORK));
        }
        return counters;
    }

    private record Failures(int count, Instant lastAt) {}

    private static Duration count(Connection connection, Counter counter, Instant now) throws SQLException {
        Sql.of("""
            insert into intake.sign_in_failure (scope, key_hash, failures, last_at)
            values (:scope, :key, 0, :now)
            on conflict do nothing
            """)
                .bind("scope", counter.scope())
                .bind("key", counter.key())
                .bind("now", Timestamp.from(now))
                .update(connection);
        var before = Sql.of("""
            select failures, last_at
            from intake.sign_in_failure
            where scope = :scope and key_hash = :key
            for update
            """)
                .bind("scope", counter.scope())
                .bind("key", counter.key())
                .get(
                        connection,
                        row -> new Failures(row.getInt(1), row.getTimestamp(2).toInstant()));
        int failures = before.lastAt().plus(FORGET).isBefore(now) ? 0 : before.count();
        var left = Duration.between(now, before.lastAt().plusSeconds(secondsAfter(failures, counter.free())));
        if (left.isPositive()) {
            return left;
        }
        Sql.of("""
            update intake.sign_in_failure
            set failures = :failures, last_at = :now
            where scope = :scope and key_hash = :key
            """)
                .bind("failures", failures + 1)
                .bind("now", Timestamp.from(now))
                .bind("scope", counter.scope())
                .bind("key", counter.key())
                .update(connection);
        return Duration.ZERO;
    }

    /** 0 for the free ones, then 2, 4, 8 … seconds, a quarter of an hour at most. */
    static int secondsAfter(int failures, int free) {
        if (failures < free) {
            return 0;
        }
        return Math.min(1 << Math.min(failures - free + 1, 20), LONGEST_SECONDS);
    }
}
