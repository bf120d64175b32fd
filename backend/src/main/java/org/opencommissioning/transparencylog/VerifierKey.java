package org.opencommissioning.transparencylog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A name and an Ed25519 public key, written as C2SP signed-note does: {@code name+key id+base64}. */
public record VerifierKey(String name, PublicKey publicKey) {
    private static final byte ED25519 = 1;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int KEY_BYTES = 32;

    /** @throws IllegalArgumentException when the name is empty or holds a space or a plus sign */
    public VerifierKey {
        if (!name.matches("[^\\s+]+")) {
            throw new IllegalArgumentException("'" + name + "' is not a name for a key: no spaces, no plus sign");
        }
    }

    /** @throws IllegalArgumentException unless the text is a verifier key whose key id belongs to it */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        try {
            var typed = Base64.getDecoder().decode(parts[2]);
            var key = new VerifierKey(parts[0], publicKey(typed));
            if (key.toString().equals(text)) {
                return key;
            }
        } catch (RuntimeException | GeneralSecurityException e) {
            throw new IllegalArgumentException("'" + text + "' is not a verifier key", e);
        }
        throw new IllegalArgumentException("'" + text + "' is not a verifier key: its key id does not belong to it");
    }

    /** The first 4 bytes of SHA-256(name || 0x0A || 0x01 || public key). */
    byte[] keyId() {
        var sha256 = TreeDigest.sha256();
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(sha256.digest(typed()), 4);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(keyId()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    private byte[] typed() {
        var encoded = publicKey.getEncoded();
        var typed = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES - 1, encoded.length);
        typed[0] = ED25519;
        return typed;
    }

    private static PublicKey publicKey(byte[] typed) throws GeneralSecurityException {
        var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_BYTES);
        System.arraycopy(typed, 1, encoded, X509_PREFIX.length, KEY_BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
