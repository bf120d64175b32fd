package org.opencommissioning.transparencylog;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Hashes the rows of a publication as they pass, each with a salt of its own, and gives them back as blocks and in the
 * end as a content root. Holds one block in memory. Not for two threads.
 *
 * <p>For each row {@link #add}; whenever that says that the block is full, and once more at the end when
 * {@link #hasOpenBlock}, {@link #takeBlock}; then {@link #content}.
 */
public final class ContentHasher {
    private final Consumer<byte[]> randomness;
    private final TreeDigest digest = new TreeDigest();
    private final MerkleTree block = new MerkleTree();
    private final MerkleTree blocks = new MerkleTree();
    private final byte[] salts = new byte[ContentBlock.MAX_ROWS * ContentBlock.SALT_BYTES];
    private final byte[] leaf = new byte[Hash.BYTES];
    private long rows;

    public ContentHasher() {
        this(new SecureRandom()::nextBytes);
    }

    ContentHasher(Consumer<byte[]> randomness) {
        this.randomness = randomness;
    }

    /** The leaf of one row (docs/log-format.md §2). */
    public static Hash leaf(byte[] salt, byte[] canonicalRow) {
        var leaf = new byte[Hash.BYTES];
        new TreeDigest().saltedLeaf(salt, 0, canonicalRow, canonicalRow.length, leaf);
        return Hash.of(leaf);
    }

    /** @return whether the block is full: it must be taken before the next row */
    public boolean add(Canonical row) {
        return add(row.buffer(), row.length());
    }

    /** The same for a row whose canonical form is there already. */
    public boolean add(byte[] canonicalRow) {
        return add(canonicalRow, canonicalRow.length);
    }

    private boolean add(byte[] row, int length) {
        int place = (int) block.size();
        if (place == ContentBlock.MAX_ROWS) {
            throw new IllegalStateException("A full block was not taken");
        }
        if (place == 0) {
            randomness.accept(salts);
        }
        digest.saltedLeaf(salts, place * ContentBlock.SALT_BYTES, row, length, leaf);
        block.add(leaf);
        rows++;
        return place + 1 == ContentBlock.MAX_ROWS;
    }

    public boolean hasOpenBlock() {
        return block.size() > 0;
    }

    public ContentBlock takeBlock() {
        var root = block.rootBytes();
        var taken = new ContentBlock(
                (int) blocks.size(), Arrays.copyOf(salts, (int) block.size() * ContentBlock.SALT_BYTES), root);
        blocks.add(root);
        block.clear();
        return taken;
    }

    public Content content() {
        if (hasOpenBlock()) {
            throw new IllegalStateException("The last block was not taken");
        }
        return new Content(rows, blocks.root());
    }
}
