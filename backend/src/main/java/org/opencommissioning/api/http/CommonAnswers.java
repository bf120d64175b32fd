package org.opencommissioning.api.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds to the OpenAPI document what holds for every operation, so that controllers need not repeat it: the refusals, the headers,
 * the forms of a list, that every component of an answer is always there.
 */
final class CommonAnswers {
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The question cannot be understood",
            "404", "There is nothing here, or no such edition",
            "406", "The answer has no such form",
            "410", "It was withdrawn",
            "429", "Too many requests",
            "500", "A fault of ours"));
    private static final List<String> HEADERS = List.of("Edition", "ETag", "Link", "RateLimit", "RateLimit-Policy");

    private CommonAnswers() {}

    static Map<String, Object> addTo(Map<String, Object> document) {
        for (var path : map(document, "paths").values()) {
            for (var operation : asMap(path).values()) {
                finish(asMap(operation));
            }
        }
        var components = map(document, "components");
        components.put("headers", headers());
        components.put("responses", refusals());
        SchemaNames.tidy(document);
        tidyExamples(document);
        for (var schema : map(components, "schemas").values()) {
            requireAll(asMap(schema));
        }
        document.putIfAbsent("security", List.of());
        return document;
    }

    private static void finish(Map<String, Object> operation) {
        if (operation.get("parameters") instanceof List<?> parameters) {
            parameters.forEach(parameter -> unlessNull(map(asMap(parameter), "schema")));
        }
        var responses = map(operation, "responses");
        for (var response : responses.values()) {
            var answer = asMap(response);
            if (String.valueOf(answer.get("description")).endsWith(" response")) {
                answer.put("description", "The answer");
            }
            answer.put("headers", headerReferences());
            files(map(answer, "content"));
        }
        REFUSALS.keySet().forEach(status -> responses.put(status, reference("responses", "Problem" + status)));
    }

    /** A parameter that is left out is not null. */
    private static void unlessNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof List<?> types) {
            schema.put(
                    "type",
                    types.stream()
                            .filter(type -> !"null".equals(type))
                            .findFirst()
                            .orElseThrow());
        }
    }

    /** A list as a file is text to a program that reads this document. */
    private static void files(Map<String, Object> content) {
        for (var type : List.of("text/csv", "application/x-ndjson")) {
            content.computeIfPresent(
                    type, (name, before) -> Map.of("schema", Map.of("type", "string", "maxLength", 2_000_000_000)));
        }
    }

    private static Map<String, Object> refusals() {
        var refusals = new LinkedHashMap<String, Object>();
        REFUSALS.forEach((status, description) -> {
            var response = new LinkedHashMap<String, Object>();
            response.put("description", description);
            response.put(
                    "headers",
                    Map.of(
                            "RateLimit", reference("headers", "RateLimit"),
                            "RateLimit-Policy", reference("headers", "RateLimit-Policy")));
            if (status.equals("429")) {
                asMap(response.compute("headers", (name, before) -> new TreeMap<>(asMap(before))))
                        .put("Retry-After", reference("headers", "Retry-After"));
            }
            response.put(
                    "content", Map.of("application/problem+json", Map.of("schema", reference("schemas", "Problem"))));
            refusals.put("Problem" + status, response);
        });
        return refusals;
    }

    private static Map<String, Object> headers() {
        var headers = new LinkedHashMap<String, Object>();
        headers.put("Edition", header("The edition the answer stands on", number()));
        headers.put("ETag", header("Names exactly this answer", text(100)));
        headers.put("Link", header("Where to go on (RFC 8288)", text(20_000)));
        headers.put("RateLimit", header("What is left of the caller's allowance", text(200)));
        headers.put("RateLimit-Policy", header("The caller's allowance", text(200)));
        headers.put("Retry-After", header("Seconds to wait", number()));
        return headers;
    }

    private static Map<String, Object> headerReferences() {
        var references = new LinkedHashMap<String, Object>();
        HEADERS.forEach(name -> references.put(name, reference("headers", name)));
        return references;
    }

    private static Map<String, Object> header(String description, Map<String, Object> schema) {
        return ordered("description", description, "schema", schema);
    }

    private static Map<String, Object> text(int maxLength) {
        return ordered("type", "string", "maxLength", maxLength);
    }

    private static Map<String, Object> number() {
        var number = ordered("type", "integer", "format", "int64");
        number.put("minimum", 0);
        number.put("maximum", Long.MAX_VALUE);
        return number;
    }

    private static void requireAll(Map<String, Object> schema) {
        var properties = map(schema, "properties");
        if (properties.isEmpty()) {
            schema.remove("properties");
        } else {
            schema.put("type", "object");
            schema.put("required", new ArrayList<>(properties.keySet()));
            properties.values().forEach(property -> bound(asMap(property)));
        }
    }

    /** In OpenAPI 3.1 a schema has a list of examples; the generator writes one, and a flag of its own. */
    private static void tidyExamples(Object node) {
        if (node instanceof Map<?, ?> map) {
            if (map.containsKey("exampleSetFlag")) {
                map.remove("exampleSetFlag");
                asMap(map).put("examples", List.of(asMap(map).remove("example")));
            }
            map.values().forEach(CommonAnswers::tidyExamples);
        } else if (node instanceof List<?> list) {
            list.forEach(CommonAnswers::tidyExamples);
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
    }

    private static Map<String, Object> reference(String kind, String name) {
        return Map.of("$ref", "#/components/" + kind + "/" + name);
    }

    private static Map<String, Object> ordered(String one, Object first, String other, Object second) {
        var map = new LinkedHashMap<String, Object>();
        map.put(one, first);
        map.put(other, second);
        return map;
    }

    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return asMap(parent.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
