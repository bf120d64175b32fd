package org.opencommissioning.publication;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.reading.PublishedRow;
import org.opencommissioning.transparencylog.ContentBlock;
import org.opencommissioning.transparencylog.Hash;

/** Reads published rows as they were sent, with what proves them. */
@Singleton
public final class SentRowQueries {

    /** Empty where the publication has no such line. */
    public Optional<PublishedRow> find(Snapshot snapshot, long edition, int line) throws SQLException {
        return snapshot.find(
                        Sql.of("""
                            select pub.publication_id, pub.kind, pub.columns, pub.row_count, b.block, b.lines, b.salts, b.cells,
                                   array(
                                     select line
                                     from published.tombstone
                                     where publication_id = pub.publication_id
                                     order by line) as dead,
                                   array(
                                     select leaf
                                     from published.tombstone
                                     where publication_id = pub.publication_id
                                     order by line) as leaves,
                                   array(
                                     select root
                                     from published.content_block
                                     where publication_id = pub.publication_id
                                     order by block) as roots
                            from published.publication pub
                            join lateral (
                              select *
                              from published.content_block
                              where publication_id = pub.publication_id
                                and substring(lines for 4) <= :line
                              order by block desc
                              limit 1) b on true
                            where pub.edition = :of
                            """)
                                .bind(
                                        "line",
                                        ByteBuffer.allocate(4).putInt(line).array())
                                .bind("of", edition),
                        row -> read(row, line))
                .flatMap(found -> found);
    }

    private static Optional<PublishedRow> read(ResultSet row, int line) throws SQLException {
        var lines = row.getBytes("lines");
        int place = SentCells.place(lines, line);
        return place < 0 ? Optional.empty() : Optional.of(read(row, lines, place));
    }

    private static PublishedRow read(ResultSet row, byte[] lines, int place) throws SQLException {
        var block = new ContentBlock(row.getInt("block"), row.getBytes("salts"), new byte[0]);
        var numbers = ByteBuffer.wrap(lines).asIntBuffer();
        return new PublishedRow(
                row.getLong("publication_id"),
                row.getString("kind"),
                List.of((String[]) row.getArray("columns").getArray()),
                cells(row.getBytes("cells"), place),
                row.getLong("row_count"),
                (long) block.number() * ContentBlock.MAX_ROWS + place,
                IntStream.range(0, block.rows()).mapToObj(numbers::get).toList(),
                IntStream.range(0, block.rows()).mapToObj(block::salt).toList(),
                tombstones(row),
                List.of((byte[][]) row.getArray("roots").getArray()).stream()
                        .map(Hash::of)
                        .toList());
    }

    private static Map<Integer, Hash> tombstones(ResultSet row) throws SQLException {
        var lines = (Integer[]) row.getArray("dead").getArray();
        var leaves = (byte[][]) row.getArray("leaves").getArray();
        return IntStream.range(0, lines.length)
                .boxed()
                .collect(Collectors.toMap(i -> lines[i], i -> Hash.of(leaves[i])));
    }

    private static List<String> cells(byte[] packed, int place) {
        try {
            return SentCells.unpack(packed, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
