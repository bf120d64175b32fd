package org.opencommissioning.alerts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Secret;

/** Bounds what strangers may do in a span of time. What is counted is known by a hash: neither addresses nor networks are kept. */
@Singleton
final class RecentCounts {
    /** How many of a kind, in how long a time. */
    enum Bound {
        /** Sign-ups from one network. */
        SIGN_UPS_OF_NETWORK(20, Duration.ofHours(1)),
        /** Sign-ups from everywhere. */
        SIGN_UPS(1_000, Duration.ofHours(1)),
        /** Mails to an address that did not confirm one. */
        MAILS_TO_ADDRESS(3, Duration.ofDays(1)),
        /** Links that were not right, from one network. */
        WRONG_LINKS(60, Duration.ofHours(1));

        private final int most;
        private final Duration span;

        Bound(int most, Duration span) {
            this.most = most;
            this.span = span;
        }
    }

    private final Clock clock;

    RecentCounts(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more. @return whether the bound is kept */
    boolean admit(Connection connection, Bound bound, String key) throws SQLException {
        return Sql.of("""
            insert into intake.recent_count (scope, key_hash, since, used)
            values (:scope, :key, :now, 1)
            on conflict (scope, key_hash) do update
              set used = case when recent_count.since <= :over then 1 else recent_count.used + 1 end,
                  since = case when recent_count.since <= :over then excluded.since else recent_count.since end
            returning used
            """)
                        .bind("scope", bound.name())
                        .bind("key", Secret.hash(key))
                        .bind("now", Timestamp.from(clock.instant()))
                        .bind("over", Timestamp.from(clock.instant().minus(bound.span)))
                        .get(connection, row -> row.getInt(1))
                <= bound.most;
    }

    /** Whether one more would be admitted; counts nothing. */
    boolean admits(Connection connection, Bound bound, String key) throws SQLException {
        return Sql.of("""
            select used
            from intake.recent_count
            where scope = :scope
              and key_hash = :key
              and since > :over
            """)
                        .bind("scope", bound.name())
                        .bind("key", Secret.hash(key))
                        .bind("over", Timestamp.from(clock.instant().minus(bound.span)))
                        .find(connection, row -> row.getInt(1))
                        .orElse(0)
                < bound.most;
    }
}
