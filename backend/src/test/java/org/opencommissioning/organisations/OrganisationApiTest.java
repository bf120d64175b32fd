package org.opencommissioning.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.cli.TestPortal;

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
        assertThat(get("/N91001")).isEqualTo("");
    }

    @Test
    void aConsortiumSaysHowManyPracticesItHas() throws Exception {
        assertThat(get("/9N4")).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?role=consortium                | x
            ?q=fellv                        | x
            ?q=NM4+1a                       | x
            ?q=anne's+hosp                  | x
            ?postcode=NM6&status=active     | x
            ?consortium=9N6&on=2011-05-01   | x
            ?consortium=9N6&on=2013-05-01   | x
            ?role=gp-practice&sort=-code&limit=2 | x
            ?consortium=9N4&asAt=1          | x
            """)
    void listsAreFiltered(String question, String codes) throws Exception {
        assertThat(codes(get(question))).isEqualTo(codes);
    }

    @Test
    void wrongQuestionsAreProblems() throws Exception {
        assertThat(get("/9ZZ")).contains("not-found");
        assertThat(get("/" + "x")).contains("bad-value");
        assertThat(get("?consortium=9ZZ")).contains("unknown-code").contains("There is no organisation 9ZZ.");
        assertThat(get("?role=surgery")).contains("bad-value");
        assertThat(get("?postcode=%25")).contains("bad-value");
        assertThat(get("?sort=age")).contains("unknown-sort");
    }

    @Test
    void theListIsAFileToo() throws Exception {
        assertThat(get(".csv?role=consortium")).isEqualTo("");
    }

    private String get(String question) throws Exception {
        var uri = URI.create(server.getURI() + "/api/v1/organisations" + question);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String codes(String json) {
        return java.util.regex.Pattern.compile("\\{\"code\":\"(\\w+)\",\"name\":\"[^\"]*\",\"role\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
