package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.tree.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads a bundle. What the reading lets pass, the comparison with the bundle's own bytes does not. */
final class BundleParser {
    private final JsonNode members;

    private BundleParser(JsonNode members) {
        this.members = members;
    }

    static Bundle parse(byte[] bytes) {
        try {
            var bundle = new BundleParser(CanonicalJson.parse(bytes)).bundle();
            if (Arrays.equals(bundle.bytes(), bytes)) {
                return bundle;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("This is not a bundle, or it was changed: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("This is not a bundle, or it was changed: it has parts that bundles lack");
    }

    static List<Hash> path(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false)
                .map(hash -> Hash.parse(hash.getStringValue()))
                .toList();
    }

    private Bundle bundle() {
        var entry = Entry.parse(bytes("entry"));
        var checkpoint = text("checkpoint");
        return new Bundle(
                VerifierKey.parse(text("key")),
                checkpoint,
                entry,
                new InclusionProof(
                        member("edition").getLongValue() - 1, Checkpoint.sizeOf(checkpoint), path(member("logPath"))),
                row(entry));
    }

    private @Nullable BundledRow row(Entry entry) {
        return member("row").isNull()
                ? null
                : new BundledRow(
                        bytes("row"),
                        text("salt"),
                        new InclusionProof(member("rowIndex").getLongValue(), entry.rows(), path(member("rowPath"))));
    }

    private byte[] bytes(String name) {
        return CanonicalJson.write(member(name), new Canonical()).toBytes();
    }

    private String text(String name) {
        return member(name).getStringValue();
    }

    private JsonNode member(String name) {
        var member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("it has no '" + name + "'");
        }
        return member;
    }
}
