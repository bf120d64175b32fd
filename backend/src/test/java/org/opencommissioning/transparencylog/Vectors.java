package org.opencommissioning.transparencylog;

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The committed test vectors of the log's format. */
final class Vectors {
    private Vectors() {}

    static JsonNode read(String file) {
        try (var bytes = Vectors.class.getResourceAsStream("/transparencylog/" + file);
                var json = new JsonFactory().createParser(bytes)) {
            return JsonNodeTreeCodec.getInstance().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false).toList();
    }

    static List<Hash> hashes(JsonNode array) {
        return items(array).stream().map(Vectors::hash).toList();
    }

    static Hash hash(JsonNode text) {
        return Hash.parse(text.getStringValue());
    }

    /** Writes any value in canonical form; members are sorted here, as the writer wants them. */
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
        if (value.isBoolean()) {
            return out.value(value.getBooleanValue());
        }
        return value.isNumber()
                ? out.value(value.getLongValue())
                : out.value(value.isNull() ? null : value.getStringValue());
    }
}
