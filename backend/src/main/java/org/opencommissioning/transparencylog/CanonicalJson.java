package org.opencommissioning.transparencylog;

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads JSON that is in the canonical form of docs/log-format.md §1, and nothing else. */
final class CanonicalJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException unless the bytes are exactly the canonical form of what they say */
    static JsonNode parse(byte[] bytes) {
        try (var json = JSON.createParser(bytes)) {
            var value = JsonNodeTreeCodec.getInstance().readTree(json);
            if (Arrays.equals(write(value, new Canonical()).toBytes(), bytes)) {
                return value;
            }
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("Not JSON in canonical form: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("Not JSON in canonical form");
    }

    static Canonical write(JsonNode value, Canonical out) {
        if (value.isObject()) {
            out.beginObject();
            StreamSupport.stream(value.entries().spliterator(), false)
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> write(member.getValue(), out.name(member.getKey())));
            return out.endObject();
        }
        if (value.isArray()) {
            out.beginArray();
            value.values().forEach(item -> write(item, out));
            return out.endArray();
        }
        if (value.isNumber()) {
            return out.value(value.getLongValue());
        }
        return value.isBoolean()
                ? out.value(value.getBooleanValue())
                : out.value(value.isNull() ? null : value.getStringValue());
    }
}
