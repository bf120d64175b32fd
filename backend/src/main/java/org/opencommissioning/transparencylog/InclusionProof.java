package org.opencommissioning.transparencylog;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/**
 * That a leaf stands at a place of a tree (RFC 9162 §2.1.3).
 *
 * @param index place of the leaf from 0; in the log, its edition minus one
 * @param size  number of leaves of the tree
 * @param path  roots of the neighbouring subtrees, from the leaf upwards
 */
@Serdeable
public record InclusionProof(long index, long size, List<Hash> path) {

    /** A row's proof in its publication's content, from the leaves of its own block and the roots of all blocks. */
    public static InclusionProof ofRow(long row, long rows, List<Hash> leavesOfBlock, List<Hash> blockRoots) {
        var path = new ArrayList<Hash>();
        path.addAll(of((int) (row % ContentBlock.MAX_ROWS), leavesOfBlock).path);
        path.addAll(of((int) (row / ContentBlock.MAX_ROWS), blockRoots).path);
        return new InclusionProof(row, rows, path);
    }

    static InclusionProof of(int index, List<Hash> leaves) {
        var path = Span.inclusion(index, leaves.size()).stream()
                .map(span -> MerkleTree.root(leaves.subList((int) span.from(), (int) span.to())))
                .toList();
        return new InclusionProof(index, leaves.size(), path);
    }

    /** Whether it leads from this leaf to this root (RFC 9162 §2.1.3.2). */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var climb = new Climb(index, size - 1);
        var reached = leaf;
        for (var neighbour : path) {
            if (climb.isOver()) {
                return false;
            }
            reached = climb.fromRight() ? MerkleTree.node(neighbour, reached) : MerkleTree.node(reached, neighbour);
            climb.up();
        }
        return climb.isOver() && reached.equals(root);
    }
}
