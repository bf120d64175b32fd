package org.opencommissioning.security.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Network;

/** Adds to the audit trail, in the very transaction of the act: both happened, or neither. */
@Singleton
public final class AuditTrail {
    /** "audit": one writer at a time, until its transaction ends. */
    private static final long LOCK = 0x6175646974L;

    private final Clock clock;

    AuditTrail(Clock clock) {
        this.clock = clock;
    }

    /** Others wait from here to the end of the transaction: call it last. */
    public void record(Connection connection, Actor actor, Deed deed) throws SQLException {
        Sql.of("select pg_advisory_xact_lock(:lock)").bind("lock", LOCK).get(connection, row -> true);
        var before = last(connection);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new AuditEntry(
                before.number() + 1,
                at.isBefore(before.at()) ? before.at() : at,
                actor.accountId(),
                actor.keyId(),
                deed.act(),
                deed.record(),
                deed.organisation(),
                actor.address() == null ? null : Network.of(actor.address()),
                deed.outcome());
        insert(connection, entry, entry.hashAfter(before.hash()));
        if (actor.address() != null) {
            Sql.of("insert into intake.audit_address (number, address) values (:number, :address)")
                    .bind("number", entry.number())
                    .bind("address", actor.address())
                    .update(connection);
        }
    }

    private record Last(long number, Instant at, byte[] hash) {}

    private static Last last(Connection connection) throws SQLException {
        return Sql.of("select number, happened_at, hash from intake.audit_entry order by number desc limit 1")
                .find(
                        connection,
                        row -> new Last(row.getLong(1), row.getTimestamp(2).toInstant(), row.getBytes(3)))
                .orElse(new Last(0, Instant.MIN, AuditEntry.BEGINNING));
    }

    private static void insert(Connection connection, AuditEntry entry, byte[] hash) throws SQLException {
        Sql.of("""
            insert into intake.audit_entry
              (number, happened_at, account_id, key_id, act, record, organisation, network, outcome, hash)
            values
              (:number, :at, :account, :key, :act, :record, :organisation, :network, :outcome, :hash)
            """)
                .bind("number", entry.number())
                .bind("at", Timestamp.from(entry.at()))
                .bind("account", entry.accountId())
                .bind("key", entry.keyId())
                .bind("act", entry.act())
                .bind("record", entry.record())
                .bind(
                        "organisation",
                        entry.organisation() == null
                                ? null
                                : entry.organisation().text())
                .bind("network", entry.network())
                .bind("outcome", entry.outcome().slug())
                .bind("hash", hash)
                .update(connection);
    }
}
