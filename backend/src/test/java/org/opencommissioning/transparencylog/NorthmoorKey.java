package org.opencommissioning.transparencylog;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The published key pair of the test vectors: signs for the log of the invented county. */
final class NorthmoorKey {
    private NorthmoorKey() {}

    static Signer signer() {
        var vectors = Vectors.read("checkpoint.json");
        var key = VerifierKey.parse(vectors.get("verifierKey").getStringValue());
        var encoded = Base64.getDecoder().decode(vectors.get("privateKeyPkcs8").getStringValue());
        try {
            var secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new Ed25519Signer(key.name(), new KeyPair(key.publicKey(), secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
