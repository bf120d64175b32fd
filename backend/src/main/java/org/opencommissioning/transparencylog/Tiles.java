package org.opencommissioning.transparencylog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.opencommissioning.database.Sql;

/** Writes tiles: hashes side by side, entries each with its length in two bytes before it (C2SP tlog-tiles). */
final class Tiles {
    private Tiles() {}

    static byte[] write(Connection connection, Tile tile) throws SQLException {
        return tile.isOfEntries() ? entries(connection, tile) : hashes(connection, tile);
    }

    private static byte[] hashes(Connection connection, Tile tile) throws SQLException {
        var nodes = LongStream.range(tile.first(), tile.first() + tile.width())
                .mapToObj(index -> new Node(tile.treeLevel(), index))
                .toList();
        var found = LogNodes.read(connection, nodes);
        var bytes = new ByteArrayOutputStream(tile.width() * Hash.BYTES);
        nodes.forEach(node -> bytes.writeBytes(found.get(node).bytes()));
        return bytes.toByteArray();
    }

    private static byte[] entries(Connection connection, Tile tile) throws SQLException {
        var bytes = new ByteArrayOutputStream();
        Sql.of("""
            select bytes
            from published.entry
            where edition > :first
              and edition <= :last
            order by edition
            """)
                .bind("first", tile.first())
                .bind("last", tile.first() + tile.width())
                .each(connection, 0, row -> {
                    var entry = row.getBytes("bytes");
                    bytes.writeBytes(ByteBuffer.allocate(Short.BYTES)
                            .putShort((short) entry.length)
                            .array());
                    bytes.writeBytes(entry);
                });
        return bytes.toByteArray();
    }
}
