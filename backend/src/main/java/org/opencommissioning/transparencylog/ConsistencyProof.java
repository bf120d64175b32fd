package org.opencommissioning.transparencylog;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/**
 * That the log only ever grew: the first {@code from} entries of the tree of {@code to} entries are those of the older
 * tree (RFC 9162 §2.1.4).
 *
 * @param path empty when either tree is empty or both are the same
 */
@Serdeable
public record ConsistencyProof(long from, long to, List<Hash> path) {

    static ConsistencyProof of(int from, List<Hash> leaves) {
        var path = Span.consistency(from, leaves.size()).stream()
                .map(span -> MerkleTree.root(leaves.subList((int) span.from(), (int) span.to())))
                .toList();
        return new ConsistencyProof(from, leaves.size(), path);
    }

    /** Whether it leads from the older root to the newer one (RFC 9162 §2.1.4.2). */
    public boolean proves(Hash older, Hash newer) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == 0) {
            return path.isEmpty() && older.equals(new MerkleTree().root()) && (to > 0 || newer.equals(older));
        }
        if (from == to) {
            return path.isEmpty() && older.equals(newer);
        }
        return climbs(older, newer);
    }

    private boolean climbs(Hash older, Hash newer) {
        var neighbours = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            neighbours.addFirst(older);
        }
        if (neighbours.isEmpty()) {
            return false;
        }
        var climb = new Climb(from - 1, to - 1);
        climb.upWhileRight();
        var begun = neighbours.removeFirst();
        var grown = begun;
        for (var neighbour : neighbours) {
            if (climb.isOver()) {
                return false;
            }
            if (climb.fromRight()) {
                begun = MerkleTree.node(neighbour, begun);
                grown = MerkleTree.node(neighbour, grown);
            } else {
                grown = MerkleTree.node(grown, neighbour);
            }
            climb.up();
        }
        return climb.isOver() && begun.equals(older) && grown.equals(newer);
    }
}
