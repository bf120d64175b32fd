package org.opencommissioning.transparencylog;

import java.util.HexFormat;

/**
 * A row and what proves that it stands in its publication.
 *
 * @param canonical the bytes that are hashed (docs/log-format.md §2)
 * @param salt      16 bytes in lower-case hexadecimal digits
 */
public record BundledRow(byte[] canonical, String salt, InclusionProof inContent) {
    /** @throws IllegalArgumentException when the salt is not one */
    public BundledRow {
        if (!salt.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("'" + salt + "' is not a row's salt");
        }
    }

    public Hash leaf() {
        return ContentHasher.leaf(HexFormat.of().parseHex(salt), canonical);
    }
}
