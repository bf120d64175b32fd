package org.opencommissioning.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.cli.TestPortal;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationApiTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private TestPortal portal;
    private EmbeddedServer server;

    @BeforeAll
    void open() {
        portal = TestPortal.ofNorthmoor();
        server = portal.context().getBean(EmbeddedServer.class).start();
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void aPracticeSaysWhereItBelongsSinceWhen() throws Exception {
        assertThat(get("/N91001")).contains("""
            "item":{"code":"N91001","name":"Pellside Medical Centre","role":"gp-practice","status":"active",\
            "openedOn":"1974-04-01","closedOn":null,\
            "address":{"lines":["Mill Lane","Pellside","Northmoor"],"postcode":"NM4 1AA"},"phone":"01632 960001",\
            "consortium":{"code":"9N4","name":"NHS Northmoor West","from":"2011-04-01","to":null},\
            "practices":null,"saidOn":"2011-04-01","edition":3,"line":1}\
            """);
    }

    @Test
    void aConsortiumSaysHowManyPracticesItHas() throws Exception {
        assertThat(get("/9N4")).contains("\"role\":\"consortium\"").contains("\"practices\":5,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ?role=consortium                     | 9N5 9N6 9N4 9N7
        ?role=consortium&status=active       | 9N5 9N6 9N4
        ?role=consortium&on=2012-03-31&status=active | 9N5 9N6 9N4 9N7
        ?role=consortium&on=2012-04-01       | 9N5 9N6 9N4
        ?role=ambulance-trust                | R9A
        ?q=fellv                             | N91014 N91004
        ?q=NM4+1a                            | 9N4 N91001
        ?q=nm41aa                            | N91001
        ?q=anne's+hosp                       | R9S
        ?q=the+n91006                        |
        ?postcode=NM6&status=active          | 9ND R9D 9NV N91006 9NH 9N5 R9S N91007
        ?consortium=9N6&on=2011-05-01        | N91012 N91010 N91011
        ?consortium=9N6&on=2010-05-01        |
        ?role=gp-practice&sort=-code&limit=2 | N91015 N91013
        ?consortium=9N4&asAt=1               |
        /9N6/practices                       | N91012 N91015 N91010 N91011
        /9N6/practices?on=2012-12-31         | N91012 N91010 N91011
        """)
    void listsAreFiltered(String question, String codes) throws Exception {
        assertThat(codes(get(question))).isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void wrongQuestionsAreProblems() throws Exception {
        assertThat(get("/9ZZ")).contains("not-found");
        assertThat(get("/x")).contains("bad-value");
        assertThat(get("?consortium=9ZZ")).contains("unknown-code").contains("There is no organisation 9ZZ.");
        assertThat(get("?role=surgery")).contains("bad-value");
        assertThat(get("?postcode=%25")).contains("bad-value");
        assertThat(get("?sort=age")).contains("unknown-sort");
    }

    @Test
    void theListIsAFileToo() throws Exception {
        assertThat(get(".csv?role=consortium").lines().skip(1))
                .first()
                .isEqualTo("9N5,NHS Harrowdale,consortium,active,2011-04-01,,"
                        + "The Guildhall; Market Place; Harrowdale,NM6 1PR,,,,,,4,2011-04-01,1,2");
    }

    @Test
    void graphQlGivesTheSameAnswers() throws Exception {
        assertThat(ask("{ organisation(code: \"N91001\") { name role status openedOn consortium { code from"
                        + " to } edition line } }"))
                .contains("""
                    {"organisation":{"name":"Pellside Medical Centre","role":"GP_PRACTICE","status":"ACTIVE",\
                    "openedOn":"1974-04-01","consortium":{"code":"9N4","from":"2011-04-01","to":null},"edition":3,"line":1}}\
                    """);
        assertThat(ask("{ organisations(role: CONSORTIUM, status: ACTIVE) { totalCount nodes { code practices(first:"
                        + " 1) { totalCount nodes { code } } } } }"))
                .contains("""
                    {"organisations":{"totalCount":3,"nodes":[\
                    {"code":"9N5","practices":{"totalCount":4,"nodes":[{"code":"N91008"}]}},\
                    {"code":"9N6","practices":{"totalCount":4,"nodes":[{"code":"N91012"}]}},\
                    {"code":"9N4","practices":{"totalCount":5,"nodes":[{"code":"N91003"}]}}]}}\
                    """);
    }

    @Test
    void anOrganisationIsFoundByItsGlobalId() throws Exception {
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString("Organisation:R9S".getBytes());
        assertThat(ask("{ node(id: \"" + id + "\") { ... on Organisation { name } } }"))
                .contains("St Anne's Hospitals NHS Trust");
        assertThat(ask("{ organisations(consortium: \"9ZZ\") { totalCount } }")).contains("unknown-code");
        assertThat(ask("{ organisation(code: \"!\") { name } }")).contains("bad-value");
    }

    private String ask(String query) throws Exception {
        var body = "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}";
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String get(String question) throws Exception {
        var uri = URI.create(server.getURI() + "/api/v1/organisations" + question);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String codes(String json) {
        return Pattern.compile("\\{\"code\":\"(\\w+)\",\"name\":\"[^\"]*\",\"role\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }
}
