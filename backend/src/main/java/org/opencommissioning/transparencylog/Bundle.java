package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * Everything that proves a publication, or one row of it, in one file: nothing else is needed, no network and no portal
 * (docs/log-format.md §9).
 *
 * @param key        that signs the log's checkpoints, as the portal says; whoever trusts another compares
 * @param checkpoint signed note of the log at a size
 * @param inLog      that the entry stands in the log of that size
 * @param row        null where the publication alone is proved
 */
public record Bundle(
        VerifierKey key,
        String checkpoint,
        Entry entry,
        InclusionProof inLog,
        @Nullable BundledRow row) {
    static final String FORMAT = "open-commissioning/bundle/v1";

    /** @throws IllegalArgumentException unless the bytes are exactly those of a bundle */
    public static Bundle parse(byte[] bytes) {
        return BundleParser.parse(bytes);
    }

    /** The edition of the publication that is proved. */
    public long edition() {
        return inLog.index() + 1;
    }

    /** The file: canonical JSON, so that there is one spelling of it and no byte that does not matter. */
    public byte[] bytes() {
        var out = new Canonical().beginObject();
        out.member("bundle", FORMAT).member("checkpoint", checkpoint).member("edition", edition());
        CanonicalJson.write(CanonicalJson.parse(entry.bytes()), out.name("entry"));
        out.member("key", key.toString());
        write(inLog.path(), out.name("logPath"));
        if (row == null) {
            out.member("row", null).member("rowIndex", null).member("rowPath", null);
            return out.member("salt", null).endObject().toBytes();
        }
        CanonicalJson.write(CanonicalJson.parse(row.canonical()), out.name("row"));
        out.member("rowIndex", row.inContent().index());
        write(row.inContent().path(), out.name("rowPath"));
        return out.member("salt", row.salt()).endObject().toBytes();
    }

    /** @param trusted the key whose log it must be; null to take the bundle's own */
    public Verdict verify(@Nullable VerifierKey trusted) {
        return new BundleCheck(this, trusted == null ? key : trusted).verdict(trusted != null);
    }

    static void write(List<Hash> path, Canonical out) {
        out.beginArray();
        path.forEach(hash -> out.value(hash.hex()));
        out.endArray();
    }
}
