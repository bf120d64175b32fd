package org.opencommissioning.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.opencommissioning.database.Sql;

/** Delivered files, untouched, behind the wall: in compressed pieces of one megabyte, so that a large file needs no large memory. */
final class KeptFiles {
    static final int PIECE_BYTES = 1 << 20;

    private KeptFiles() {}

    /** Keeps the bytes in the connection's transaction. */
    static KeptFile keep(Connection writer, InputStream bytes, Instant receivedAt) throws IOException, SQLException {
        var id = Sql.of("""
            insert into intake.file (sha256, size_bytes, received_at)
            values (decode(repeat('00', 32), 'hex'), 0, :received_at)
            returning file_id
            """)
                .bind("received_at", java.sql.Timestamp.from(receivedAt))
                .get(writer, row -> row.getLong(1));
        var sha256 = sha256();
        long size = keepPieces(writer, id, new DigestInputStream(bytes, sha256));
        var file = new KeptFile(id, sha256.digest(), size);
        Sql.of("update intake.file set sha256 = :sha256, size_bytes = :size where file_id = :id")
                .bind("sha256", file.sha256())
                .bind("size", size)
                .bind("id", id)
                .update(writer);
        return file;
    }

    /** Takes back what this transaction has kept. */
    static void drop(Connection writer, KeptFile file) throws SQLException {
        Sql.of("delete from intake.file_piece where file_id = :id")
                .bind("id", file.id())
                .update(writer);
        Sql.of("delete from intake.file where file_id = :id")
                .bind("id", file.id())
                .update(writer);
    }

    private static long keepPieces(Connection writer, long id, InputStream bytes) throws IOException, SQLException {
        long size = 0;
        int piece = 0;
        for (var chunk = bytes.readNBytes(PIECE_BYTES); chunk.length > 0; chunk = bytes.readNBytes(PIECE_BYTES)) {
            Sql.of("insert into intake.file_piece (file_id, piece, bytes) values (:id, :piece, :bytes)")
                    .bind("id", id)
                    .bind("piece", piece++)
                    .bind("bytes", compressed(chunk))
                    .update(writer);
            size += chunk.length;
        }
        return size;
    }

    private static byte[] compressed(byte[] chunk) throws IOException {
        var packed = new ByteArrayOutputStream(chunk.length / 3);
        try (var gzip = new FastGzip(packed)) {
            gzip.write(chunk);
        }
        return packed.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
