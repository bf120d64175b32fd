package org.opencommissioning.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two whole files of practices, two years apart, and what happened between them. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterEventsTest {
    private static final String CONSORTIA = line("9N4", "NHS Northmoor West", "20110401", "", "", "")
            + line("9N5", "NHS Harrowdale", "20110401", "", "", "");
    private static final String IN_2013 = practice("N91001", "19740401", "", "9N4", "20110401")
            + practice("N91002", "19740401", "", "9N4", "20110401")
            + practice("N91003", "19740401", "", "9N4", "")
            + practice("N91004", "19740401", "", "9N4", "20110401")
            + practice("N91005", "19740401", "", "9N5", "20110401");
    private static final String IN_2015 = practice("N91001", "19740401", "", "9N4", "20110401")
            + practice("N91002", "19740401", "", "9N5", "20140401")
            + practice("N91003", "19740401", "", "9N5", "")
            + practice("N91004", "19740401", "20140630", "9N4", "20110401")
            + practice("N91006", "20141001", "", "9N5", "20141001")
            + practice("N91007", "", "", "9N5", "");

    private final HttpClient client = HttpClient.newHttpClient();
    private final RegisterPortal portal = new RegisterPortal();
    private EmbeddedServer server;

    @BeforeAll
    void start() {
        portal.publish("consortia", "2013-01-01", CONSORTIA);
        portal.publish("practices", "2013-01-04", IN_2013);
        portal.publish("practices", "2015-01-02", IN_2015);
        server = portal.portal().context().getBean(EmbeddedServer.class).start();
    }

    @AfterAll
    void stop() {
        server.close();
        portal.close();
    }

    @Test
    void theDifferenceOfTwoWholeFilesIsEventsEachDatedAsFarAsItIs() throws Exception {
        assertThat(events("role=gp-practice&from=2013-01-05&to=2015-01-02&sort=organisation"))
                .containsExactly(
                        "N91002,NM4 1AA Surgery,gp-practice,moved,2014-04-01,,,9N4,NHS Northmoor West,9N5,NHS"
                                + " Harrowdale,3,2",
                        "N91003,NM4 1AA Surgery,gp-practice,moved,,2013-01-04,2015-01-02,9N4,NHS Northmoor West,9N5,NHS"
                                + " Harrowdale,3,3",
                        "N91004,NM4 1AA Surgery,gp-practice,closed,2014-06-30,,,,,,,3,4",
                        "N91005,NM4 1AA Surgery,gp-practice,disappeared,,2013-01-04,2015-01-02,,,,,3,",
                        "N91006,NM4 1AA Surgery,gp-practice,joined,2014-10-01,,,,,9N5,NHS Harrowdale,3,5",
                        "N91006,NM4 1AA Surgery,gp-practice,opened,2014-10-01,,,,,,,3,5",
                        "N91007,NM4 1AA Surgery,gp-practice,appeared,,2013-01-04,2015-01-02,,,,,3,6");
    }

    @Test
    void whatLiesBetweenTwoDaysMayHaveHappenedOnEachOfThem() throws Exception {
        assertThat(events("kind=disappeared&from=2014-06-01&to=2014-06-30")).hasSize(1);
        assertThat(events("kind=disappeared&from=2015-01-03")).isEmpty();
        assertThat(events("kind=disappeared&to=2013-01-04")).isEmpty();
    }

    @Test
    void whoLeftOrJoinedAConsortiumIsFoundByIt() throws Exception {
        assertThat(events("consortium=9N5&from=2013-01-05&kind=moved&sort=organisation"))
                .hasSize(2)
                .allMatch(line -> line.contains("moved"));
    }

    @Test
    void asAtTheFirstFileNothingHadHappened() throws Exception {
        assertThat(events("role=gp-practice&from=2013-01-05&asAt=2")).isEmpty();
    }

    @Test
    void whoWasLeftOutIsNotCountedAsOpenAnyMore() throws Exception {
        assertThat(get("/organisations/N91005?on=2013-06-01")).contains("\"status\":\"active\"");
        assertThat(get("/organisations/N91005?on=2015-01-02")).contains("\"status\":\"unknown\"");
        assertThat(get("/organisations/N91005")).contains("\"status\":\"unknown\"");
        assertThat(get("/memberships.csv?practice=N91005&on=2013-01-04").lines())
                .hasSize(2);
        assertThat(get("/memberships.csv?practice=N91005&on=2013-06-01").lines())
                .hasSize(1);
    }

    @Test
    void graphQlSaysTheSame() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ registerEvents(kind: MOVED, from:"
                        + " \\\"2014-12-31\\\") { totalCount nodes { organisation { code } on after before from {"
                        + " code } to { code } } } }\"}"))
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("{\"totalCount\":1,\"nodes\":[{\"organisation\":{\"code\":\"N91003\"},\"on\":null,"
                        + "\"after\":\"2013-01-04\",\"before\":\"2015-01-02\",\"from\":{\"code\":\"9N4\"},"
                        + "\"to\":{\"code\":\"9N5\"}}]}");
    }

    private List<String> events(String question) throws Exception {
        return get("/register-events.csv?" + question).lines().skip(1).toList();
    }

    private String get(String question) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/api/v1" + question))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String practice(String code, String opened, String closed, String consortium, String joined) {
        return line(code, "NM4 1AA Surgery", opened, closed, consortium, joined);
    }

    private static String line(
            String code, String name, String opened, String closed, String consortium, String joined) {
        var practice = !consortium.isEmpty();
        return String.join(
                        ",",
                        code,
                        name,
                        ",,Mill Lane,,,Northmoor,,NM4 1AA",
                        opened,
                        closed,
                        closed.isEmpty() ? "A" : "C",
                        practice ? "B" : "",
                        consortium,
                        joined,
                        ",,,,,,",
                        practice ? consortium : "",
                        "",
                        practice ? "4" : "",
                        "")
                + "\r\n";
    }
}
