package org.opencommissioning.transparencylog;

import java.util.Base64;
import java.util.Optional;

/**
 * The state of the log at one size, in the form of C2SP tlog-checkpoint (docs/log-format.md §7).
 *
 * @param origin the log's name, also that of the key which signs
 * @param size   number of entries = the newest edition
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** The signed note that others keep: whoever has two of them can have it proved that the log only grew. */
    public static String sign(long size, Hash root, Signer signer) {
        var checkpoint = new Checkpoint(signer.verifierKey().name(), size, root);
        return SignedNote.sign(checkpoint.text(), signer).toString();
    }

    /** @return empty when this key has not signed the note, or when it is no checkpoint of the key's log */
    public static Optional<Checkpoint> open(String note, VerifierKey key) {
        try {
            var signed = SignedNote.parse(note);
            return signed.isSignedBy(key)
                    ? Optional.of(parse(signed.text())).filter(found -> found.origin.equals(key.name()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The size that a note claims; true only once it is opened.
     *
     * @throws IllegalArgumentException when the note is no checkpoint
     */
    public static long sizeOf(String note) {
        return parse(SignedNote.parse(note).text()).size;
    }

    String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
    }

    private static Checkpoint parse(String text) {
        var lines = text.split("\n");
        if (lines.length < 3 || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("A checkpoint is an origin, a size and a root");
        }
        return new Checkpoint(
                lines[0], Long.parseLong(lines[1]), Hash.of(Base64.getDecoder().decode(lines[2])));
    }
}
