package org.opencommissioning.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds to the OpenAPI document what holds for every operation, so that controllers need not repeat it: the refusals, the headers,
 * the forms of a list.
 */
final class CommonAnswers {
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The question cannot be understood",
            "404", "There is nothing here, or no such edition",
            "406", "The answer has no such form",
            "410", "It was withdrawn",
            "429", "Too many requests",
            "500", "A fault of ours"));
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("organisations", "Consortia, practices and trusts of the register"),
            Map.entry("payments", "Single payments and their totals"),
            Map.entry("places", "Areas of consortia, the map and what it leaves out"),
            Map.entry("suppliers", "Whoever was paid"),
            Map.entry("plans", "Commissioning plans, their items, versions and duties, and what came of them"),
            Map.entry("documents", "Documents that publications name"),
            Map.entry("contracts", "Contracts of consortia, and what was paid while they ran"),
            Map.entry("decisions", "Decisions of consortia, who was there and which interests were declared"),
            Map.entry("publications", "What was published when, and by whom"),
            Map.entry("search", "Organisations and suppliers by name"),
            Map.entry("log", "The transparency log and its proofs"),
            Map.entry("problems", "What the portal may refuse, and why"),
            Map.entry("submissions", "Returns on their way to the public, for those who send and approve them"),
            Map.entry("keys", "Keys by which programs act for you"),
            Map.entry("webhooks", "Programs that are called with what is published"),
            Map.entry("audit", "Who did what when, for stewards"));
    /** What needs somebody signed in, or a key. */
    private static final Set<String> BEHIND_THE_WALL = Set.of("Submissions", "Keys", "Webhooks", "Audit");

    /** Whose requests may be sent again without being done again. */
    private static final Set<String> DONE_ONCE = Set.of("Submissions", "Webhooks");

    private static final Map<String, String> REFUSALS_BEHIND = new TreeMap<>(Map.of(
            "401", "Nobody is signed in, or the key opens nothing",
            "403", "None of the caller's roles allows it",
            "409", "It is not in a state for this",
            "413", "It is too large",
            "422", "The Idempotency-Key was used for another request"));
    private static final String OPEN = "Access-Control-Allow-Origin";
    private static final List<String> ALWAYS = List.of(OPEN, "RateLimit", "RateLimit-Policy");
    private static final List<String> WITH_AN_ANSWER = List.of("Edition", "ETag", "Link");

    private CommonAnswers() {}

    static Map<String, Object> addTo(Map<String, Object> document) {
        Tree.map(document, "paths")
                .values()
                .forEach(path -> Tree.map(path).forEach((method, operation) -> finish(method, Tree.map(operation))));
        var components = Tree.map(document, "components");
        components.put("headers", headers());
        components.put("responses", refusals());
        components.put("securitySchemes", securitySchemes());
        SchemaNames.tidy(document);
        SchemaNames.asWritten(document);
        SchemaBounds.tidyExamples(document);
        SchemaBounds.requireAll(Tree.map(components, "schemas"));
        SchemaBounds.end(document);
        SchemaBounds.bindText(document);
        document.putIfAbsent("security", List.of());
        tagAndPlace(document);
        return document;
    }

    private static void finish(String method, Map<String, Object> operation) {
        if (operation.get("parameters") instanceof List<?> parameters) {
            parameters.forEach(parameter -> finishParameter(Tree.map(Tree.map(parameter), "schema")));
        }
        if (operation.containsKey("summary")) {
            operation.putIfAbsent("description", operation.get("summary"));
        }
        var responses = Tree.map(operation, "responses");
        responses.values().forEach(response -> finishAnswer(Tree.map(response)));
        REFUSALS.keySet().forEach(status -> responses.put(status, reference("responses", "Problem" + status)));
        if (operation.get("tags") instanceof List<?> tags && BEHIND_THE_WALL.containsAll(tags)) {
            closeBehindTheWall(operation, responses);
            if (DONE_ONCE.containsAll(tags) && Set.of("post", "put", "delete").contains(method)) {
                nameTheRequest(operation);
            }
        }
    }

    private static void nameTheRequest(Map<String, Object> operation) {
        var parameters = new ArrayList<Object>();
        if (operation.get("parameters") instanceof List<?> others) {
            parameters.addAll(others);
        }
        parameters.add(Tree.of(
                "name",
                "Idempotency-Key",
                "in",
                "header",
                "description",
                "Names this request: sent again with the same key it is done once and gets the first answer, for"
                        + " 48 hours.",
                "schema",
                Tree.of("type", "string", "maxLength", 200, "pattern", "^[!-~]+$", "example", "2013-03-payments-1")));
        operation.put("parameters", parameters);
    }

    private static void closeBehindTheWall(Map<String, Object> operation, Map<String, Object> responses) {
        for (var response : responses.values()) {
            if (Tree.map(response).containsKey("headers")) {
                Tree.map(Tree.map(response), "headers").keySet().removeAll(WITH_AN_ANSWER);
            }
        }
        REFUSALS_BEHIND.keySet().forEach(status -> responses.put(status, reference("responses", "Problem" + status)));
        operation.putIfAbsent(
                "security", List.of(Tree.of("session", new ArrayList<>()), Tree.of("key", new ArrayList<>())));
    }

    private static Map<String, Object> securitySchemes() {
        return Tree.of(
                "session",
                Tree.of(
                        "type",
                        "apiKey",
                        "in",
                        "cookie",
                        "name",
                        "__Host-portal-session",
                        "description",
                        "A person who is signed in; pages use it. What changes anything carries the header"
                                + " X-Form-Token too"),
                "key",
                Tree.of(
                        "type", "http",
                        "scheme", "bearer",
                        "description", "A key that its owner has made at /account/keys"));
    }

    private static void finishAnswer(Map<String, Object> answer) {
        if (String.valueOf(answer.get("description")).endsWith(" response")) {
            answer.put("description", "The answer");
        }
        var headers = Tree.of();
        ALWAYS.forEach(name -> headers.put(name, reference("headers", name)));
        WITH_AN_ANSWER.forEach(name -> headers.put(name, reference("headers", name)));
        answer.put("headers", headers);
        files(Tree.map(answer, "content"));
    }

    /** A parameter that is left out is not null. */
    private static void finishParameter(Map<String, Object> schema) {
        if (schema.get("type") instanceof List<?> types) {
            types.stream().filter(type -> !"null".equals(type)).findFirst().ifPresent(type -> schema.put("type", type));
        }
        SchemaBounds.boundParameter(schema);
    }

    /** A list as a file is text to a program that reads this document. */
    private static void files(Map<String, Object> content) {
        for (var type : List.of("text/csv", "application/x-ndjson")) {
            content.computeIfPresent(type, (name, before) -> Tree.of("schema", text(2_000_000_000)));
        }
    }

    private static Map<String, Object> refusals() {
        var refusals = Tree.of();
        var all = new TreeMap<>(REFUSALS);
        all.putAll(REFUSALS_BEHIND);
        all.forEach((status, description) -> {
            var headers = Tree.of();
            ALWAYS.forEach(name -> headers.put(name, reference("headers", name)));
            if (status.equals("429")) {
                headers.put("Retry-After", reference("headers", "Retry-After"));
            }
            var content = Tree.of("application/problem+json", Tree.of("schema", reference("schemas", "Problem")));
            refusals.put(
                    "Problem" + status, Tree.of("description", description, "headers", headers, "content", content));
        });
        return refusals;
    }

    private static Map<String, Object> headers() {
        return Tree.of(
                OPEN,
                header("Any site may read", Tree.of("type", "string", "enum", List.of("*"))),
                "Edition",
                header("The edition the answer stands on", number()),
                "ETag",
                header("Names exactly this answer", text(100)),
                "Link",
                header("Where to go on (RFC 8288)", text(20_000)),
                "RateLimit",
                header("What is left of the caller's allowance", text(200)),
                "RateLimit-Policy",
                header("The caller's allowance", text(200)),
                "Retry-After",
                header("Seconds to wait", number()));
    }

    private static Map<String, Object> header(String description, Map<String, Object> schema) {
        return Tree.of("description", description, "schema", schema);
    }

    private static Map<String, Object> text(int maxLength) {
        return Tree.of("type", "string", "maxLength", maxLength);
    }

    private static Map<String, Object> number() {
        return Tree.of("type", "integer", "format", "int64", "minimum", 0, "maximum", Long.MAX_VALUE);
    }

    /** Every tag that is used is listed; the servers are open to the public. */
    private static void tagAndPlace(Map<String, Object> document) {
        var tags = new TreeSet<Object>();
        Tree.map(document, "paths")
                .values()
                .forEach(path -> Tree.map(path).values().forEach(operation -> {
                    if (Tree.map(operation).get("tags") instanceof List<?> used) {
                        tags.addAll(used);
                    }
                }));
        document.put(
                "tags",
                tags.stream()
                        .map(tag -> Tree.of(
                                "name",
                                tag,
                                "description",
                                TAGS.getOrDefault(tag.toString().toLowerCase(Locale.ROOT), tag.toString())))
                        .toList());
        if (document.get("servers") instanceof List<?> servers) {
            servers.forEach(server -> Tree.map(server).put("x-internal", false));
        }
    }

    private static Map<String, Object> reference(String kind, String name) {
        return Tree.of("$ref", "#/components/" + kind + "/" + name);
    }
}
