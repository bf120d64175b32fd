package org.opencommissioning.transparencylog;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Binds an entry to a file or to words without confirming anybody's guess of them (docs/log-format.md §4). */
public final class Commitment {
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    /** 32 random bytes, to be kept with what they hide. */
    public static byte[] newSalt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** @param sha256 hash of the file's untouched bytes */
    public static Hash toFile(byte[] salt, Hash sha256) {
        return commit("open-commissioning/file/v1\n", salt, sha256.bytes());
    }

    public static Hash toWords(byte[] salt, String words) {
        return commit("open-commissioning/words/v1\n", salt, words.getBytes(StandardCharsets.UTF_8));
    }

    private static Hash commit(String purpose, byte[] salt, byte[] hidden) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("The salt of a commitment has 32 bytes, not " + salt.length);
        }
        var sha256 = TreeDigest.sha256();
        sha256.update(purpose.getBytes(StandardCharsets.US_ASCII));
        sha256.update(salt);
        return Hash.of(sha256.digest(hidden));
    }
}
