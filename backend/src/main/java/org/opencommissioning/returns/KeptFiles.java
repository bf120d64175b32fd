package org.opencommissioning.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;

/** Delivered files, untouched, behind the wall: in compressed pieces of one megabyte, so that a large file needs no large memory. */
public final class KeptFiles {
    public static final int PIECE_BYTES = 1 << 20;

    private KeptFiles() {}

    /** A file of which nothing has come in yet. @return its number */
    public static long begin(Connection writer, Instant receivedAt) throws SQLException {
        return Sql.of("""
            insert into intake.file (sha256, size_bytes, received_at)
            values (decode(repeat('00', 32), 'hex'), 0, :received_at)
            returning file_id
            """)
                .bind("received_at", java.sql.Timestamp.from(receivedAt))
                .get(writer, row -> row.getLong(1));
    }

    /**
     * Adds bytes to the end of a file that is coming in, in the connection's transaction. Pieces are filled before the next begins.
     *
     * @param received bytes that it has so far
     * @param chunk    no more than one piece
     */
    public static void append(Connection writer, long fileId, long received, byte[] chunk)
            throws IOException, SQLException {
        int taken = 0;
        while (taken < chunk.length) {
            long at = received + taken;
            int piece = Math.toIntExact(at / PIECE_BYTES);
            int filled = (int) (at % PIECE_BYTES);
            int more = Math.min(chunk.length - taken, PIECE_BYTES - filled);
            var whole = new byte[filled + more];
            if (filled > 0) {
                System.arraycopy(new KeptFile(fileId, null, at).piece(writer, piece), 0, whole, 0, filled);
            }
            System.arraycopy(chunk, taken, whole, filled, more);
            Sql.of("""
                insert into intake.file_piece (file_id, piece, bytes)
                values (:id, :piece, :bytes)
                on conflict (file_id, piece) do update
                set bytes = excluded.bytes
                """)
                    .bind("id", fileId)
                    .bind("piece", piece)
                    .bind("bytes", compressed(whole))
                    .update(writer);
            taken += more;
        }
    }

    /** The file as it stands, without its hash where that was not made yet. */
    public static KeptFile get(Connection writer, long fileId) throws SQLException {
        return Sql.of("select sha256, size_bytes from intake.file where file_id = :id")
                .bind("id", fileId)
                .get(writer, row -> new KeptFile(fileId, row.getBytes(1), row.getLong(2)));
    }

    /** Says how long a file is that has come in whole. */
    public static void end(Connection writer, long fileId, long size) throws SQLException {
        Sql.of("update intake.file set size_bytes = :size where file_id = :id")
                .bind("size", size)
                .bind("id", fileId)
                .update(writer);
    }

    /** The file with its hash, made now by reading it through where it was not there. */
    public static KeptFile hashed(DataSource writer, KeptFile file) throws IOException, SQLException {
        if (file.isHashed()) {
            return file;
        }
        var sha256 = sha256();
        try (var bytes = new DigestInputStream(file.open(writer), sha256)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        var hash = sha256.digest();
        try (var connection = writer.getConnection()) {
            Sql.of("update intake.file set sha256 = :sha256 where file_id = :id")
                    .bind("sha256", hash)
                    .bind("id", file.id())
                    .update(connection);
        }
        return new KeptFile(file.id(), hash, file.size());
    }

    /** Keeps the bytes in the connection's transaction. */
    public static KeptFile keep(Connection writer, InputStream bytes, Instant receivedAt)
            throws IOException, SQLException {
        long id = begin(writer, receivedAt);
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

    /** Takes back what was kept, where nothing speaks of it any more. */
    public static void drop(Connection writer, long fileId) throws SQLException {
        empty(writer, fileId);
        Sql.of("delete from intake.file where file_id = :id").bind("id", fileId).update(writer);
    }

    /** Destroys the bytes and leaves that there were some. */
    public static void empty(Connection writer, long fileId) throws SQLException {
        Sql.of("delete from intake.file_piece where file_id = :id")
                .bind("id", fileId)
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
