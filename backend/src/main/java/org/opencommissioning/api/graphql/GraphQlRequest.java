package org.opencommissioning.api.graphql;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;

/** A GraphQL request as GraphQL over HTTP defines it. */
record GraphQlRequest(String query, @Nullable String operationName, Map<String, Object> variables) {
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);

    /** @throws Refusal when the body is not such a request */
    static GraphQlRequest ofBody(byte[] body, ObjectMapper json) {
        if (startsWithBracket(body)) {
            throw ProblemKind.BATCH_REFUSED.refusal("The body is an array of requests.");
        }
        var fields = object(body, json, "The body is not a JSON object in UTF-8.");
        optional(fields, "extensions", Map.class);
        return of(
                optional(fields, "query", String.class),
                optional(fields, "operationName", String.class),
                variables(fields));
    }

    /** @param variables a JSON object as text */
    static GraphQlRequest ofQuery(
            @Nullable String query, @Nullable String operationName, @Nullable String variables, ObjectMapper json) {
        return of(
                query,
                operationName == null || operationName.isEmpty() ? null : operationName,
                variables == null || variables.isEmpty()
                        ? Map.of()
                        : object(variables.getBytes(StandardCharsets.UTF_8), json, "variables is not a JSON object."));
    }

    private static GraphQlRequest of(
            @Nullable String query, @Nullable String operation, Map<String, Object> variables) {
        if (query == null || query.isBlank()) {
            throw ProblemKind.MISSING_PARAMETER.refusal(
                    "query", null, "'query' is missing.", "Send a GraphQL document.");
        }
        return new GraphQlRequest(query, operation, variables);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(Map<String, Object> fields) {
        Map<String, Object> variables = optional(fields, "variables", Map.class);
        return variables == null ? Map.of() : variables;
    }

    @Nullable
    private static <T> T optional(Map<String, Object> fields, String name, Class<T> type) {
        var value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw ProblemKind.BAD_VALUE.refusal(
                    name,
                    String.valueOf(value),
                    "'" + name + "' has the wrong type.",
                    "Send " + (type == String.class ? "a string." : "an object."));
        }
        return type.cast(value);
    }

    private static Map<String, Object> object(byte[] text, ObjectMapper json, String otherwise) {
        try {
            var object = json.readValue(text, OBJECT);
            if (object != null) {
                return object;
            }
        } catch (IOException | RuntimeException e) {
            // Refused below: what the parser says names its own classes.
        }
        throw ProblemKind.MALFORMED_BODY.refusal(otherwise);
    }

    private static boolean startsWithBracket(byte[] body) {
        for (byte letter : body) {
            if (!Character.isWhitespace(letter)) {
                return letter == '[';
            }
        }
        return false;
    }

    /** One text for the same question, however its variables are ordered. */
    String question() {
        return "/graphql\n" + query + "\n" + operationName + "\n" + sorted(variables);
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((name, part) -> sorted.put((String) name, sorted(part)));
                yield sorted;
            }
            case List<?> list -> list.stream().map(GraphQlRequest::sorted).toList();
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case null -> "null";
            default -> value;
        };
    }
}
