package org.opencommissioning.publication;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.publication.reading.PublishedRow;
import org.opencommissioning.transparencylog.BundledRow;
import org.opencommissioning.transparencylog.ContentBlock;
import org.opencommissioning.transparencylog.ContentHasher;
import org.opencommissioning.transparencylog.Hash;
import org.opencommissioning.transparencylog.InclusionProof;

/** That a row stands in its publication. Worked out from the published rows themselves, so that what is proved is what is shown. */
@Singleton
public final class RowProofs {
    private final List<HashedRows> rooms;

    RowProofs(List<HashedRows> rooms) {
        this.rooms = rooms;
    }

    /** Whether rows of this kind can be read back in the form in which they were hashed. */
    public boolean covers(String kind) {
        return rooms.stream().anyMatch(room -> room.holds(kind));
    }

    /** @throws IllegalStateException when rows of this kind cannot be read back */
    public BundledRow of(Snapshot snapshot, PublishedRow row) throws SQLException {
        var rows = canonical(snapshot, row);
        var leaves = new ArrayList<Hash>(rows.size());
        for (int i = 0; i < row.linesOfBlock().size(); i++) {
            var line = row.linesOfBlock().get(i);
            var tombstone = row.tombstones().get(line);
            leaves.add(tombstone == null ? ContentHasher.leaf(row.saltsOfBlock().get(i), rows.get(line)) : tombstone);
        }
        int place = (int) (row.place() % ContentBlock.MAX_ROWS);
        return new BundledRow(
                rows.get(row.linesOfBlock().get(place)),
                HexFormat.of().formatHex(row.saltsOfBlock().get(place)),
                InclusionProof.ofRow(row.place(), row.rows(), leaves, row.blockRoots()));
    }

    private Map<Integer, byte[]> canonical(Snapshot snapshot, PublishedRow row) throws SQLException {
        var room = room(row.kind());
        var rows = new HashMap<Integer, byte[]>();
        snapshot.each(
                room.select(row.publicationId(), row.linesOfBlock()),
                found -> rows.put(found.getInt(1), room.canonical(found)));
        return rows;
    }

    private HashedRows room(String kind) {
        return rooms.stream()
                .filter(room -> room.holds(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Rows of " + kind + " cannot be read back"));
    }
}
