package org.opencommissioning.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes schemas exact: what is always there is required, numbers, dates and texts have bounds, examples stand as in OpenAPI 3.1. */
final class SchemaBounds {
    private SchemaBounds() {}

    /** @param schemas by name: all of the document's */
    static void requireAll(Map<String, Object> schemas) {
        schemas.values().forEach(schema -> requireAllOf(Tree.map(schema)));
    }

    private static void requireAllOf(Map<String, Object> schema) {
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            schema.put("type", "object");
            schema.put("required", new ArrayList<>(properties.keySet()));
            properties.values().forEach(property -> bound(Tree.map(property)));
        }
    }

    /** What a parameter may hold: as {@link KnownParameters} sees to. */
    static void boundParameter(Map<String, Object> schema) {
        bound(schema);
        if ("string".equals(schema.get("type")) && !schema.containsKey("enum")) {
            schema.putIfAbsent("maxLength", KnownParameters.LONGEST);
        }
    }

    /** Dates and moments have a length; numbers without a limit have their type's. */
    private static void bound(Map<String, Object> schema) {
        var format = String.valueOf(schema.get("format"));
        switch (format) {
            case "date" -> schema.putIfAbsent("maxLength", 10);
            case "date-time" -> schema.putIfAbsent("maxLength", 35);
            case "int64" -> schema.putIfAbsent("maximum", Long.MAX_VALUE);
            case "int32" -> schema.putIfAbsent("maximum", Integer.MAX_VALUE);
            default -> {}
        }
        if (format.startsWith("int")) {
            schema.putIfAbsent("minimum", 0);
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            bound(Tree.map(items));
        }
    }

    /** A schema has a list of examples in 3.1; the generator writes one as text, a flag and another name for the default. */
    static void tidyExamples(Object document) {
        Tree.eachMap(document, map -> {
            if (map.containsKey("defaultValue")) {
                map.put("default", ofType(map, map.remove("defaultValue")));
            }
            map.remove("allowableValues");
            if (map.containsKey("exampleSetFlag")) {
                map.remove("exampleSetFlag");
                map.put("examples", List.of(ofType(map, map.remove("example"))));
            }
        });
    }

    private static Object ofType(Map<String, Object> schema, Object value) {
        boolean number = "integer".equals(schema.get("type"))
                || schema.get("type") instanceof List<?> types && types.contains("integer");
        return number && value != null ? Long.valueOf(value.toString()) : value;
    }

    /** Lists and texts of answers have an end, where the record does not say a nearer one. */
    static void end(Object document) {
        Tree.eachMap(document, map -> {
            if ("array".equals(map.get("type"))) {
                map.putIfAbsent("maxItems", 1_000);
            }
            boolean text = "string".equals(map.get("type"))
                    || map.get("type") instanceof List<?> types && types.contains("string");
            if (text && !map.containsKey("enum")) {
                map.putIfAbsent("maxLength", 10_000);
            }
        });
    }

    /** Text without a form of its own holds any letters but NUL. */
    static void bindText(Object document) {
        Tree.eachMap(document, map -> {
            boolean text = "string".equals(map.get("type"))
                    || map.get("type") instanceof List<?> types && types.contains("string");
            if (text && Stream.of("format", "pattern", "enum", "const").noneMatch(map::containsKey)) {
                map.put("pattern", "^[^\\u0000]*$");
            }
        });
    }
}
