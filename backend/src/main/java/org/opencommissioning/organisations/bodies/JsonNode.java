package org.opencommissioning.organisations.bodies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/**
 * A JSON object of a small file, and where it stands.
 *
 * @param line    on which it begins
 * @param texts   plain members as text
 * @param lines   on which each plain member stands
 * @param objects members that are objects or lists of objects
 */
record JsonNode(long line, Map<String, String> texts, Map<String, Long> lines, Map<String, List<JsonNode>> objects) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The objects of a list, or the one object that the file is. */
    static List<JsonNode> read(Delivery delivery) throws IOException {
        try (var bytes = delivery.content().open();
                var parser = JSON.createParser(bytes)) {
            parser.nextToken();
            var nodes = new ArrayList<JsonNode>();
            value(parser, nodes);
            return nodes;
        } catch (JsonProcessingException broken) {
            throw new RefusedFile(Finding.ofRow(
                    BodyRules.IS_JSON,
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(),
                    "The file is no JSON: " + broken.getOriginalMessage()));
        }
    }

    String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    private static void value(JsonParser parser, List<JsonNode> nodes) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            nodes.add(object(parser));
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                nodes.add(object(parser));
            }
            parser.skipChildren();
        }
    }

    private static JsonNode object(JsonParser parser) throws IOException {
        var node = new JsonNode(
                parser.currentTokenLocation().getLineNr(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            long line = parser.currentTokenLocation().getLineNr();
            if (parser.nextToken().isScalarValue()) {
                node.texts.put(name, parser.getText());
                node.lines.put(name, line);
            } else {
                value(parser, node.objects.computeIfAbsent(name, first -> new ArrayList<>()));
            }
        }
        return node;
    }
}
