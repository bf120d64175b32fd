package org.opencommissioning.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;

/** A file behind the wall. @param sha256 zeros until it was hashed */
public record KeptFile(long id, byte[] sha256, long size) {

    /** Opens the file's bytes, one piece in memory at a time. */
    public InputStream open(DataSource writer) {
        int pieces = Math.toIntExact((size + KeptFiles.PIECE_BYTES - 1) / KeptFiles.PIECE_BYTES);
        return new SequenceInputStream(new Enumeration<>() {
            private int next = 0;

            @Override
            public boolean hasMoreElements() {
                return next < pieces;
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException();
                }
                return piece(writer, next++);
            }
        });
    }

    boolean isHashed() {
        return !Arrays.equals(sha256, new byte[sha256.length]);
    }

    /** One piece, unpacked. */
    byte[] piece(Connection connection, int piece) throws SQLException, IOException {
        return unpacked(connection, piece).readAllBytes();
    }

    private InputStream unpacked(Connection connection, int piece) throws SQLException, IOException {
        var bytes = Sql.of("select bytes from intake.file_piece where file_id = :id and piece = :piece")
                .bind("id", id)
                .bind("piece", piece)
                .get(connection, row -> row.getBytes(1));
        return new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16);
    }

    private InputStream piece(DataSource writer, int piece) {
        try (var connection = writer.getConnection()) {
            return unpacked(connection, piece);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Piece " + piece + " of kept file " + id + " cannot be read", e);
        }
    }
}
