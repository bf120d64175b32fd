package org.opencommissioning.transparencylog;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Optional;
import org.opencommissioning.database.Sql;

/** Where publications get their edition: entries are appended one after the other, nothing is ever changed. */
@Singleton
public final class TransparencyLog {
    /** Any number, as long as nothing else in the database locks it: the letters "open_log". */
    private static final long LOCK = 0x6f70656e5f6c6f67L;

    private final Clock clock;

    TransparencyLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * Appends an entry as part of the writer's transaction, which then holds the log until it ends: do it last. A rollback
     * takes the entry back as if it had never been; its edition goes to the next.
     *
     * @throws IllegalStateException    outside a transaction, or in one that cannot see what others have just appended
     * @throws IllegalArgumentException when the draft supersedes an edition that is not there
     */
    public Appended append(Connection writer, EntryDraft draft) throws SQLException {
        refuseUnsafe(writer);
        Sql.of("select pg_advisory_xact_lock(:log)").bind("log", LOCK).get(writer, row -> LOCK);
        var last = findLast(writer);
        long size = last.map(Last::edition).orElse(0L);
        for (long edition : draft.supersedes()) {
            if (edition > size) {
                throw new IllegalArgumentException("There is no edition " + edition + " to supersede");
            }
        }
        var entry = draft.at(timeAfter(last));
        var leaf = entry.leaf();
        insert(writer, size + 1, entry, leaf);
        complete(writer, size, leaf);
        return new Appended(size + 1, entry.time(), leaf);
    }

    private Instant timeAfter(Optional<Last> last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return last.map(Last::time).filter(now::isBefore).orElse(now);
    }

    private static void refuseUnsafe(Connection writer) throws SQLException {
        if (writer.getAutoCommit() || writer.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            throw new IllegalStateException(
                    "The log is appended to in a transaction, at isolation level read committed");
        }
    }

    private record Last(long edition, Instant time) {}

    private static Optional<Last> findLast(Connection writer) throws SQLException {
        return Sql.of("""
            select edition, published_at
            from published.entry
            order by edition desc
            limit 1
            """)
                .find(
                        writer,
                        row -> new Last(
                                row.getLong("edition"),
                                row.getObject("published_at", OffsetDateTime.class)
                                        .toInstant()));
    }

    private static void insert(Connection writer, long edition, Entry entry, Hash leaf) throws SQLException {
        Sql.of("""
            insert into published.entry (edition, bytes, leaf, published_at)
            values (:edition, :bytes, :leaf, :publishedAt)
            """)
                .bind("edition", edition)
                .bind("bytes", entry.bytes())
                .bind("leaf", leaf.bytes())
                .bind("publishedAt", entry.time().atOffset(ZoneOffset.UTC))
                .update(writer);
    }

    /** Every subtree of which the new leaf is the last; each needs one older neighbour. */
    private static void complete(Connection writer, long index, Hash leaf) throws SQLException {
        var completed = new HashMap<Node, Hash>();
        var neighbours = LogNodes.read(writer, new Node(0, index).leftNeighboursOnTheWayUp());
        var hash = leaf;
        for (var node = new Node(0, index); node.isRight(); node = node.parent()) {
            hash = MerkleTree.node(neighbours.get(node.leftNeighbour()), hash);
            completed.put(node.parent(), hash);
        }
        LogNodes.insert(writer, completed);
    }
}
