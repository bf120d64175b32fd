package org.opencommissioning.transparencylog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;

/** Signs with a key held in this process. */
final class Ed25519Signer implements Signer {
    private final VerifierKey verifierKey;
    private final PrivateKey privateKey;

    /** @throws IllegalArgumentException when the two keys do not belong together */
    Ed25519Signer(String name, KeyPair keys) {
        verifierKey = new VerifierKey(name, keys.getPublic());
        privateKey = keys.getPrivate();
        var message = name.getBytes(StandardCharsets.UTF_8);
        if (!verifierKey.verifies(message, sign(message))) {
            throw new IllegalArgumentException("The private and the public key of " + name + " do not belong together");
        }
    }

    @Override
    public VerifierKey verifierKey() {
        return verifierKey;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The log's key cannot sign", e);
        }
    }
}
