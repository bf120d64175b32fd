package org.opencommissioning.transparencylog;

/**
 * Up to 1024 rows of a publication that follow each other: a subtree of its content.
 *
 * @param number from 0
 * @param salts  16 bytes for each row, in order
 * @param root   32 bytes: the root of the rows' leaves
 */
public record ContentBlock(int number, byte[] salts, byte[] root) {
    public static final int MAX_ROWS = 1024;
    public static final int SALT_BYTES = 16;

    public int rows() {
        return salts.length / SALT_BYTES;
    }

    public byte[] salt(int row) {
        var salt = new byte[SALT_BYTES];
        System.arraycopy(salts, row * SALT_BYTES, salt, 0, SALT_BYTES);
        return salt;
    }
}
