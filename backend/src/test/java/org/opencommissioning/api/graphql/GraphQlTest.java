package org.opencommissioning.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.api.WellsDatabase;

@Tag("database")
@MicronautTest(environments = "wells")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphQlTest implements TestPropertyProvider {
    private static final String MODERN = "application/graphql-response+json";
    private static final String END =
            ",\"extensions\":{\"edition\":1,\"asAt\":\"2013-04-01T09:00:00Z\",\"licence\":\"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/\"}}";
    private final WellsDatabase database = new WellsDatabase();
    private HttpProbe probe;

    @Override
    public Map<String, String> getProperties() {
        database.publishNorthmoor();
        var settings = new java.util.HashMap<>(database.settings());
        settings.put("graphql.time-limit", "2s");
        return settings;
    }

    @BeforeAll
    void start(EmbeddedServer server) {
        probe = new HttpProbe(server.getURI());
    }

    @Test
    void aListIsAConnection() {
        assertThat(data("""
            { wells(first: 2, sort: "-upkeep", parish: "Aldmoor") {
                totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { code upkeep dugOn parish { name } } } } }
            """)).isEqualTo("""
                {"wells":{"totalCount":3,"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"edges":[\
                {"node":{"code":"W3","upkeep":1200.00,"dugOn":"1799-12-31","parish":{"name":"Aldmoor"}}},\
                {"node":{"code":"W1","upkeep":1200.00,"dugOn":"1801-05-01","parish":{"name":"Aldmoor"}}}]}}\
                """);
    }

    @Test
    void aConnectionGoesOnAfterItsCursor() {
        var first = data("{ wells(first: 3) { nodes { code } pageInfo { endCursor } } }");
        var cursor = first.replaceAll(".*\"endCursor\":\"([^\"]+)\".*", "$1");
        assertThat(data("{ wells(first: 3, after: \"" + cursor
                        + "\") { nodes { code } pageInfo { hasPreviousPage } } }"))
                .isEqualTo(
                        "{\"wells\":{\"nodes\":[{\"code\":\"W4\"},{\"code\":\"W5\"}],\"pageInfo\":{\"hasPreviousPage\":true}}}");
        assertThat(post("{ wells(sort: \"upkeep\", after: \"" + cursor + "\") { nodes { code } } }")
                        .body())
                .contains("\"type\":\"bad-cursor\"");
    }

    @Test
    void listsUnderAListAreReadTogether() {
        assertThat(data("{ parishes { name deepest { code } wells(first: 2, sort: \"-code\") { totalCount"
                        + " nodes { code } } } }"))
                .isEqualTo("""
                    {"parishes":[\
                    {"name":"Aldmoor","deepest":{"code":"W1"},"wells":{"totalCount":3,"nodes":[{"code":"W5"},{"code":"W3"}]}},\
                    {"name":"Birkfield","deepest":{"code":"W2"},"wells":{"totalCount":1,"nodes":[{"code":"W2"}]}},\
                    {"name":"Carrow","deepest":null,"wells":{"totalCount":1,"nodes":[{"code":"W4"}]}}]}\
                    """);
    }

    @Test
    void anObjectIsFoundByItsGlobalId() {
        var id = data("{ wells(first: 1) { nodes { id } } }").replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        var unknown = new GlobalId("Well", "W9").text();
        assertThat(data(
                        "{ node(id: \"%s\") { id __typename ... on Well { code } } nodes(ids: [\"%s\", \"%s\"]) { id } }"
                                .formatted(id, unknown, id)))
                .isEqualTo(
                        "{\"node\":{\"id\":\"%s\",\"__typename\":\"Well\",\"code\":\"W1\"},\"nodes\":[null,{\"id\":\"%s\"}]}"
                                .formatted(id, id));
        assertThat(post("{ node(id: \"no id\") { id } }").body()).contains("\"type\":\"bad-value\"");
    }

    @Test
    void anEarlierStateIsAskedForByField() {
        assertThat(data("{ asAt(state: \"2013-04-01\") { edition { number } wells(first: 1) { nodes { code } } } }"))
                .isEqualTo("{\"asAt\":{\"edition\":{\"number\":1},\"wells\":{\"nodes\":[{\"code\":\"W1\"}]}}}");
        assertThat(post("{ asAt(state: 99) { edition { number } } }").body()).contains("\"type\":\"unknown-edition\"");
    }

    @Test
    void variablesAreReadAndRefused() {
        var query =
                "query Of($parish: String, $from: Date) { wells(parish: $parish, dugFrom: $from) { nodes { code } } }";
        assertThat(probe.post("/graphql", "application/json", """
            {"query":"%s","operationName":"Of","variables":{"parish":"Aldmoor","from":"1801-01-01"}}\
            """.formatted(query))
                        .body())
                .contains("[{\"code\":\"W1\"},{\"code\":\"W5\"}]");
        var refused = probe.post(
                "/graphql",
                "application/json",
                "{\"query\":\"%s\",\"variables\":{\"from\":\"soon\"}}".formatted(query),
                "Accept",
                MODERN);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"type\":\"bad-variables\"", "'soon' is not a Date")
                .doesNotContain("\"data\"");
    }

    @Test
    void anAnswerIsKeptAndAskedAgainByItsTag() {
        var path = "/graphql?query=" + URLEncoder.encode("{ wells { totalCount } }", StandardCharsets.UTF_8);
        var answer = probe.get(path);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"wells\":{\"totalCount\":5}}" + END);
        var tag = answer.headers().firstValue("etag").orElseThrow();
        assertThat(probe.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("cache-control").orElse("")).startsWith("public, max-age=60");
    }

    @Test
    void errorsCarryTheTypesOfProblemsAndNoInternals() {
        assertThat(post("{ wells { colour } }").body())
                .contains("\"type\":\"unknown-field\"", "Field 'colour' in type 'WellConnection' is undefined");
        assertThat(post("{ wells(colour: 1) { totalCount } }").body()).contains("\"type\":\"bad-query\"");
        assertThat(post("{").body()).contains("\"type\":\"bad-query\"");
        assertThat(post("{ wells(first: 101) { totalCount } }").body()).contains("\"type\":\"limit-out-of-range\"");
        var broken = post("{ broken }");
        assertThat(broken.body()).contains("\"type\":\"internal\"", "Reference: ", "\"data\":{\"broken\":null}");
        assertThat(broken.body()).doesNotContain("secret", "Exception");
        assertThat(broken.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void whatAsksForTooMuchIsRefusedBeforeItIsRun() {
        assertThat(post("{ parishes { wells(first: 1) { nodes " + "{ parish { wells(first: 1) { nodes ".repeat(4)
                                + "{ code }" + " } } }".repeat(4) + " } } }")
                        .body())
                .contains("\"type\":\"query-too-deep\"");
        assertThat(post("{ wells(first: 100) { nodes { parish { wells(first: 100) { nodes { parish { wells(first:"
                                + " 100) { nodes { code } } } } } } } } }")
                        .body())
                .contains("\"type\":\"query-too-costly\"");
        assertThat(post("{" + many(31, "a%d: __typename ") + "}").body()).contains("31 aliases; 30 are allowed");
        assertThat(post("{" + many(21, "__typename ") + "}").body()).contains("21 root fields");
        assertThat(post("{ __typename " + many(21, "@skip(if: false) ") + "}").body())
                .contains("21 directives");
        assertThat(post("{ wells { nodes { " + many(6000, "code ") + " } } }").body())
                .contains("\"type\":\"query-too-large\"");
        assertThat(post("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")
                        .body())
                .contains("\"type\":\"bad-query\"");
        assertThat(post(fragmentBomb()).body()).contains("\"type\":\"query-too-costly\"");
        assertThat(probe.post("/graphql", "application/json", "[{\"query\":\"{__typename}\"}]")
                        .body())
                .contains("\"type\":\"batch-refused\"");
        assertThat(probe.post("/graphql", "application/json", "{\"query\":\"" + " ".repeat(100_001) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    /** Each fragment spreads the next ten times: 10 to the sixth fields. */
    private static String fragmentBomb() {
        return "{ ...F0 }"
                + IntStream.range(0, 6)
                        .mapToObj(i -> " fragment F%d on Query { %s }"
                                .formatted(i, many(10, i == 5 ? "__typename " : "...F" + (i + 1) + " ")))
                        .collect(Collectors.joining());
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        var answer = post("{ slow }");
        assertThat(answer.body()).contains("\"type\":\"query-too-slow\"");
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void introspectionWorksWithinTheLimits() {
        var deep = "{ __schema { types { name fields { name type { kind name " + "ofType { kind name ".repeat(9)
                + "} ".repeat(9) + "} } } } }";
        assertThat(post(deep).body()).contains("\"name\":\"WellConnection\"").doesNotContain("\"errors\"");
        assertThat(post("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }")
                        .body())
                .contains("\"errors\"");
    }

    @Test
    void whatIsNotGraphQlOverHttpIsRefused() {
        assertThat(probe.post("/graphql", "text/plain", "{ __typename }").statusCode())
                .isEqualTo(415);
        assertThat(probe.post("/graphql", "application/json", "{\"query\":7}").statusCode())
                .isEqualTo(400);
        assertThat(probe.post("/graphql", "application/json", "{").body()).contains("\"type\":\"malformed-body\"");
        assertThat(probe.get("/graphql").body()).contains("\"type\":\"missing-parameter\"");
        assertThat(probe.get("/graphql?query=mutation%7B__typename%7D", "Accept", MODERN)
                        .statusCode())
                .isEqualTo(400);
        var old = probe.post("/graphql", "application/json", "{\"query\":\"{\"}", "Accept", "application/json");
        var modern = probe.post("/graphql", "application/json", "{\"query\":\"{\"}", "Accept", MODERN);
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(modern.statusCode()).isEqualTo(400);
        assertThat(modern.headers().firstValue("content-type")).hasValue(MODERN);
    }

    private String data(String query) {
        var body = post(query).body();
        assertThat(body).startsWith("{\"data\":").endsWith(END);
        return body.substring(8, body.length() - END.length());
    }

    private HttpResponse<String> post(String query) {
        var text = query.replace("\"", "\\\"").replace("\n", " ");
        return probe.post("/graphql", "application/json", "{\"query\":\"" + text + "\"}");
    }

    private static String many(int times, String template) {
        return IntStream.range(0, times).mapToObj(template::formatted).collect(Collectors.joining());
    }
}
