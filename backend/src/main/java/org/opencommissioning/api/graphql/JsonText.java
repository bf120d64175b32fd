package org.opencommissioning.api.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/** Writes the maps and lists of a GraphQL answer as JSON, in the order of the query. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonText() {}

    static byte[] of(Map<String, Object> answer) throws IOException {
        var bytes = new ByteArrayOutputStream(4_096);
        try (var out = FACTORY.createGenerator(bytes)) {
            out.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            write(answer, out);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case String text -> out.writeString(text);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            case BigInteger number -> out.writeNumber(number);
            case Number number -> out.writeNumber(number.doubleValue());
            case Boolean truth -> out.writeBoolean(truth);
            case Map<?, ?> map -> write(map, out);
            case Collection<?> list -> {
                out.writeStartArray();
                for (var item : list) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            default -> out.writeString(value.toString());
        }
    }

    private static void write(Map<?, ?> map, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var entry : map.entrySet()) {
            out.writeFieldName((String) entry.getKey());
            write(entry.getValue(), out);
        }
        out.writeEndObject();
    }
}
