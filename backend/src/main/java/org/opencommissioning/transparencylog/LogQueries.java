package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/** Reads the log as the public may: entries, proofs and checkpoints of any size that it has or had. */
@Singleton
public final class LogQueries {
    private final DataSource reader;
    private final Signer signer;

    LogQueries(@Named("reader") DataSource reader, Signer signer) {
        this.reader = reader;
        this.signer = signer;
    }

    /** Name and public key of the log. */
    public VerifierKey verifierKey() {
        return signer.verifierKey();
    }

    /** Number of entries = the newest edition; 0 when nothing is published. */
    public long size() throws SQLException {
        try (var connection = reader.getConnection()) {
            return size(connection);
        }
    }

    public Optional<Entry> findEntry(long edition) throws SQLException {
        try (var connection = reader.getConnection()) {
            return findEntry(connection, edition);
        }
    }

    Optional<Entry> findEntry(Connection connection, long edition) throws SQLException {
        return Sql.of("""
            select bytes
            from published.entry
            where edition = :edition
            """).bind("edition", edition).find(connection, row -> Entry.parse(row.getBytes("bytes")));
    }

    /** @return empty unless both the edition and the size are there, and the edition is within the size */
    public Optional<InclusionProof> findInclusionProof(long edition, long size) throws SQLException {
        try (var connection = reader.getConnection()) {
            return findInclusionProof(connection, edition, size);
        }
    }

    Optional<InclusionProof> findInclusionProof(Connection connection, long edition, long size) throws SQLException {
        if (edition < 1 || edition > size) {
            return Optional.empty();
        }
        return findRoots(connection, size, Span.inclusion(edition - 1, size))
                .map(path -> new InclusionProof(edition - 1, size, path));
    }

    /** @return empty unless both sizes are there, the older first */
    public Optional<ConsistencyProof> findConsistencyProof(long from, long to) throws SQLException {
        try (var connection = reader.getConnection()) {
            return findConsistencyProof(connection, from, to);
        }
    }

    Optional<ConsistencyProof> findConsistencyProof(Connection connection, long from, long to) throws SQLException {
        if (from < 0 || from > to) {
            return Optional.empty();
        }
        return findRoots(connection, to, Span.consistency(from, to)).map(path -> new ConsistencyProof(from, to, path));
    }

    /** The signed note of a size, the same whenever it is asked for; empty unless the log has reached the size. */
    public Optional<String> findCheckpoint(long size) throws SQLException {
        try (var connection = reader.getConnection()) {
            return findCheckpoint(connection, size);
        }
    }

    Optional<String> findCheckpoint(Connection connection, long size) throws SQLException {
        if (size < 0) {
            return Optional.empty();
        }
        return findRoots(connection, size, List.of(new Span(0, size)))
                .map(root -> Checkpoint.sign(size, root.getFirst(), signer));
    }

    /** Where an entry stands in the log as it was at the snapshot's edition; empty when it was not there yet. */
    public Optional<LogPlace> findPlace(Snapshot snapshot, long edition) throws SQLException {
        long size = snapshot.state().edition().number();
        if (edition < 1 || edition > size) {
            return Optional.empty();
        }
        var root = findRoot(snapshot, size);
        return snapshot.find(
                Sql.of("select leaf from published.entry where edition = :edition")
                        .bind("edition", edition),
                row -> new LogPlace(Hash.of(row.getBytes(1)), size, root));
    }

    /**
     * A publication's bundle against the log as it was at the snapshot's edition; empty when it was not there yet.
     *
     * @param row null to prove the publication alone
     */
    public Optional<Bundle> findBundle(Snapshot snapshot, long edition, @Nullable BundledRow row) throws SQLException {
        var connection = snapshot.connection();
        long size = snapshot.state().edition().number();
        var proof = findInclusionProof(connection, edition, size);
        if (proof.isEmpty()) {
            return Optional.empty();
        }
        var entry = findEntry(connection, edition).orElseThrow();
        var checkpoint = findCheckpoint(connection, size).orElseThrow();
        return Optional.of(new Bundle(verifierKey(), checkpoint, entry, proof.get(), row));
    }

    /** That the log of a size begins with that of an older one; empty unless both sizes are there, the older first. */
    Optional<Growth> findGrowth(Connection connection, long from, long to) throws SQLException {
        var proof = findConsistencyProof(connection, from, to);
        return proof.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Growth(verifierKey(), findCheckpoint(connection, to).orElseThrow(), proof.get()));
    }

    /** The root of the log when it had this size, which must not be beyond the snapshot's state. */
    public static Hash findRoot(Snapshot snapshot, long size) throws SQLException {
        var span = new Span(0, size);
        return span.root(LogNodes.read(snapshot, span.nodes())::get);
    }

    private static Optional<List<Hash>> findRoots(Connection connection, long size, List<Span> spans)
            throws SQLException {
        return size <= size(connection) ? Optional.of(roots(connection, spans)) : Optional.empty();
    }

    static long size(Connection connection) throws SQLException {
        return Sql.of("select coalesce(max(edition), 0) from published.entry").get(connection, row -> row.getLong(1));
    }

    private static List<Hash> roots(Connection connection, List<Span> spans) throws SQLException {
        var nodes = spans.stream().flatMap(span -> span.nodes().stream()).toList();
        var hashes = LogNodes.read(connection, nodes);
        return spans.stream().map(span -> span.root(hashes::get)).toList();
    }
}
