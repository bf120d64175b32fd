package org.opencommissioning.transparencylog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A subtree of a Merkle tree by its leaves: {@code from} is in it, {@code to} is the first after it. */
record Span(long from, long to) {

    /** The subtrees whose roots prove a leaf, from the leaf upwards (RFC 9162 §2.1.3.1). */
    static List<Span> inclusion(long leaf, long size) {
        var path = new ArrayList<Span>();
        var rest = new Span(0, size);
        while (rest.size() > 1) {
            boolean inLeft = leaf < rest.middle();
            path.addFirst(inLeft ? rest.right() : rest.left());
            rest = inLeft ? rest.left() : rest.right();
        }
        return path;
    }

    /** The subtrees whose roots prove that the tree of {@code from} leaves begins that of {@code to} (RFC 9162 §2.1.4.1). */
    static List<Span> consistency(long from, long to) {
        var path = new ArrayList<Span>();
        var rest = new Span(0, to);
        while (from > 0 && rest.to != from) {
            boolean inLeft = from <= rest.middle();
            path.addFirst(inLeft ? rest.right() : rest.left());
            rest = inLeft ? rest.left() : rest.right();
        }
        if (from > 0 && rest.from > 0) {
            path.addFirst(rest);
        }
        return path;
    }

    /** The perfect subtrees that it is made of, largest first. */
    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (long at = from; at < to; ) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(to - at));
            nodes.add(new Node(level, at >> level));
            at += 1L << level;
        }
        return nodes;
    }

    Hash root(Function<Node, Hash> hashes) {
        return nodes().reversed().stream()
                .map(hashes)
                .reduce((right, left) -> MerkleTree.node(left, right))
                .orElseGet(() -> new MerkleTree().root());
    }

    private long size() {
        return to - from;
    }

    private long middle() {
        return from + Long.highestOneBit(size() - 1);
    }

    private Span left() {
        return new Span(from, middle());
    }

    private Span right() {
        return new Span(middle(), to);
    }
}
