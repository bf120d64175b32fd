package org.opencommissioning.transparencylog;

import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of RFC 9162 §2.1 as it grows: leaves go in one by one, the root can be asked at any size. Keeps one
 * hash for each level, so millions of leaves need no more memory than one. Not for two threads.
 */
public final class MerkleTree {
    private static final int LEVELS = 64;

    private final TreeDigest digest = new TreeDigest();

    /** Roots of the perfect subtrees that make up the tree, largest first. */
    private final byte[] peaks = new byte[LEVELS * Hash.BYTES];

    private long size;

    /** Hash of a leaf that holds these bytes. */
    public static Hash leaf(byte[] data) {
        var leaf = new byte[Hash.BYTES];
        new TreeDigest().leaf(data, leaf, 0);
        return Hash.of(leaf);
    }

    static Hash node(Hash left, Hash right) {
        var pair = Arrays.copyOf(left.bytes(), 2 * Hash.BYTES);
        System.arraycopy(right.bytes(), 0, pair, Hash.BYTES, Hash.BYTES);
        new TreeDigest().node(pair, 0);
        return Hash.of(Arrays.copyOf(pair, Hash.BYTES));
    }

    public static Hash root(List<Hash> leaves) {
        var tree = new MerkleTree();
        leaves.forEach(tree::add);
        return tree.root();
    }

    public void add(Hash leaf) {
        add(leaf.bytes());
    }

    void add(byte[] leaf) {
        int last = Long.bitCount(size) * Hash.BYTES;
        System.arraycopy(leaf, 0, peaks, last, Hash.BYTES);
        for (long left = size; (left & 1) == 1; left >>= 1) {
            last -= Hash.BYTES;
            digest.node(peaks, last);
        }
        size++;
    }

    public long size() {
        return size;
    }

    /** Of no leaves: the hash of nothing. */
    public Hash root() {
        return Hash.of(rootBytes());
    }

    byte[] rootBytes() {
        var root = Arrays.copyOf(peaks, Math.max(1, Long.bitCount(size)) * Hash.BYTES);
        if (size == 0) {
            digest.empty(root);
        }
        for (int last = root.length - 2 * Hash.BYTES; last >= 0; last -= Hash.BYTES) {
            digest.node(root, last);
        }
        return Arrays.copyOf(root, Hash.BYTES);
    }

    void clear() {
        size = 0;
    }
}
