package org.opencommissioning.transparencylog;

/** Signs checkpoints. The private key is never in the database and never leaves the signer. */
public interface Signer {
    /** Name and public key, to be made known to everybody who verifies. */
    VerifierKey verifierKey();

    /** @return an Ed25519 signature: 64 bytes, the same for the same message */
    byte[] sign(byte[] message);
}
