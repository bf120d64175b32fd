package org.opencommissioning.transparencylog;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 with the prefixes of RFC 9162 §2.1.1, on plain byte arrays so that millions of rows make no garbage. Not for two
 * threads.
 */
final class TreeDigest {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void leaf(byte[] data, byte[] into, int at) {
        sha256.update(LEAF);
        sha256.update(data);
        finish(into, at);
    }

    void saltedLeaf(byte[] salts, int saltAt, byte[] row, int rowLength, byte[] into) {
        sha256.update(LEAF);
        sha256.update(salts, saltAt, ContentBlock.SALT_BYTES);
        sha256.update(row, 0, rowLength);
        finish(into, 0);
    }

    /** Hashes two neighbours, {@code pair} and the 32 bytes after it, into the place of the first. */
    void node(byte[] hashes, int pair) {
        sha256.update(NODE);
        sha256.update(hashes, pair, 2 * Hash.BYTES);
        finish(hashes, pair);
    }

    void empty(byte[] into) {
        finish(into, 0);
    }

    private void finish(byte[] into, int at) {
        try {
            sha256.digest(into, at, Hash.BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("A hash needs 32 bytes of room", e);
        }
    }
}
