package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;

/**
 * What shows somebody who has kept an older checkpoint that the log has only grown since: one file (docs/log-format.md §9).
 *
 * @param checkpoint signed note of the newer state
 * @param proof      from the older size to the newer
 */
public record Growth(VerifierKey key, String checkpoint, ConsistencyProof proof) {
    static final String FORMAT = "open-commissioning/growth/v1";

    /** @throws IllegalArgumentException unless the bytes are exactly those of such a file */
    public static Growth parse(byte[] bytes) {
        try {
            var members = CanonicalJson.parse(bytes);
            var checkpoint = members.get("checkpoint").getStringValue();
            var proof = new ConsistencyProof(
                    members.get("from").getLongValue(),
                    Checkpoint.sizeOf(checkpoint),
                    BundleParser.path(members.get("path")));
            var growth = new Growth(VerifierKey.parse(members.get("key").getStringValue()), checkpoint, proof);
            if (Arrays.equals(growth.bytes(), bytes)) {
                return growth;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("This is not a proof of growth, or it was changed", e);
        }
        throw new IllegalArgumentException("This is not a proof of growth, or it was changed");
    }

    public byte[] bytes() {
        var out = new Canonical().beginObject();
        out.member("checkpoint", checkpoint).member("from", proof.from());
        out.member("growth", FORMAT).member("key", key.toString());
        Bundle.write(proof.path(), out.name("path"));
        return out.endObject().toBytes();
    }

    /**
     * Whether this log begins with everything that the older checkpoint vouched for.
     *
     * @param trusted the key whose log it must be; null to take the file's own
     */
    public Verdict verify(String olderCheckpoint, @Nullable VerifierKey trusted) {
        var signer = trusted == null ? key : trusted;
        var older = Checkpoint.open(olderCheckpoint, signer);
        var newer = Checkpoint.open(checkpoint, signer);
        if (older.isEmpty() || newer.isEmpty()) {
            return new Verdict.Failed("The %s checkpoint is not signed by the key %s."
                    .formatted(older.isEmpty() ? "older" : "newer", signer));
        }
        return Growths.verdict(older.get(), newer.get(), proof);
    }

    /** What two checkpoints of one log say without a proof between them. */
    public static Verdict compare(String olderCheckpoint, String newerCheckpoint, VerifierKey key) {
        var notes = List.of(olderCheckpoint, newerCheckpoint);
        var opened = notes.stream()
                .flatMap(note -> Checkpoint.open(note, key).stream())
                .toList();
        return opened.size() < notes.size()
                ? new Verdict.Failed("A checkpoint is not signed by the key " + key + ".")
                : Growths.verdict(opened.getFirst(), opened.getLast(), null);
    }
}
