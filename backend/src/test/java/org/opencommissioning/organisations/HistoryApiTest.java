package org.opencommissioning.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.cli.TestPortal;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryApiTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private TestPortal portal;
    private EmbeddedServer server;

    @BeforeAll
    void start() {
        portal = TestPortal.ofNorthmoor();
        server = portal.context().getBean(EmbeddedServer.class).start();
    }

    @AfterAll
    void stop() {
        server.close();
        portal.close();
    }

    @Test
    void aConsortiumsLifeIsTypedAndDated() throws Exception {
        assertThat(get("/organisations/9N4/history"))
                .contains("{\"event\":\"pathfinder\",\"on\":\"2010-12-15\",\"conditions\":null,")
                .contains(
                        "{\"event\":\"authorised\",\"on\":\"2011-03-14\",\"conditions\":\"Must show by September 2011")
                .contains("\"post\":\"chief-financial-officer\",\"name\":\"Ruth"
                        + " Tarrant\",\"from\":\"2011-04-01\",\"to\":null,\"alsoOf\":[\"9N5\"]")
                .contains("{\"id\":\"GB-ONS-E99000004\"")
                .contains("{\"name\":\"Northmoor West Pathfinder\",\"from\":\"2010-12-15\",\"to\":\"2011-03-31\"")
                .contains("\"predecessor\":{\"code\":\"9NP\",\"name\":\"Northmoor Primary Care Trust\"}");
    }

    @Test
    void onADayOnlyWhatHeldThen() throws Exception {
        assertThat(get("/organisations/9N4/history?on=2012-10-01"))
                .contains("Dr Colin Ashe")
                .doesNotContain("Dr Miriam Hale");
        assertThat(get("/organisations/9N4?on=2011-01-01")).contains("\"name\":\"Northmoor West Pathfinder\"");
        assertThat(get("/organisations/9N4")).contains("\"name\":\"NHS Northmoor West\"");
    }

    @Test
    void beforeItWasPublishedNothingIsSaid() throws Exception {
        assertThat(get("/organisations/9N4/history?asAt=76"))
                .contains("\"events\":[]")
                .contains("\"officers\":[]")
                .contains("\"predecessors\":[]");
    }

    @Test
    void aClosedBodySaysWhoCameAfter() throws Exception {
        assertThat(get("/organisations/9NQ")).contains("\"status\":\"closed\"").contains("\"closedOn\":\"2011-03-31\"");
        assertThat(get("/organisations/9NQ/succession"))
                .contains("\"successor\":{\"code\":\"9N5\",\"name\":\"NHS Harrowdale\"},\"reason\":\"reorganisation\","
                        + "\"on\":\"2011-04-01\",\"share\":72.00,\"shareOf\":\"postcodes\",\"steps\":1")
                .contains("\"predecessor\":{\"code\":\"9N7\",\"name\":\"NHS Westmere\"},"
                        + "\"successor\":{\"code\":\"9N5\",\"name\":\"NHS Harrowdale\"},\"reason\":\"merger\"")
                .contains("\"steps\":2");
        assertThat(get("/organisations/9N5/succession?direction=backwards&on=2011-12-31"))
                .contains("9NQ")
                .doesNotContain("9N7");
    }

    @Test
    void whatAPracticeOffersIsSaidWithWhoElseDoes() throws Exception {
        assertThat(get("/organisations/N91008/history"))
                .contains("{\"service\":\"MINOR"
                        + " SURGERY\",\"detail\":null,\"from\":\"2011-10-01\",\"to\":null,\"others\":3,");
        assertThat(get("/organisations/N91004/history?on=2012-04-01")).contains("\"services\":[]");
        assertThat(get("/services.csv?service=minor%20surgery&sort=practice")
                        .lines()
                        .skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("N91001,"),
                        line -> assertThat(line).startsWith("N91002,"),
                        line -> assertThat(line).startsWith("N91006,"),
                        line -> assertThat(line).startsWith("N91008,").contains("MINOR SURGERY"));
        assertThat(get("/services.csv?service=minor%20surgery&consortium=9N5&on=2012-06-01")
                        .lines()
                        .skip(1))
                .allMatch(line -> line.contains("9N5"))
                .anyMatch(line -> line.startsWith("N91008,"));
        assertThat(get("/services.csv?service=minor%20surgery&consortium=9N5&on=2012-03-01")
                        .lines()
                        .skip(1))
                .noneMatch(line -> line.startsWith("N91008,"));
        assertThat(get("/services?asAt=76")).contains("\"items\":[]");
    }

    @Test
    void anOfficersPostsAreFoundByTheName() throws Exception {
        assertThat(get("/officers.csv?name=ruth%20tarrant").lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("Ruth Tarrant,chief-financial-officer,9N4")
                                .contains("2011-04-01"),
                        line -> assertThat(line)
                                .contains("Ruth Tarrant,chief-financial-officer,9N5")
                                .contains("2012-04-01"));
        assertThat(get("/officers.csv?post=accountable-officer&on=2012-10-01&organisation=9N4")
                        .lines()
                        .skip(1))
                .singleElement()
                .asString()
                .startsWith("Dr Colin Ashe,");
        assertThat(get("/officers?post=wizard")).contains("bad-value");
    }

    @Test
    void whatTheBoardAssignedIsMarked() throws Exception {
        assertThat(get("/memberships?assigned=true"))
                .contains("\"practice\":{\"code\":\"N91015\",\"name\":\"Moor End"
                        + " Practice\"},\"consortium\":{\"code\":\"9N6\",\"name\":\"NHS"
                        + " Netherby\"},\"from\":\"2013-01-01\",\"to\":null,"
                        + "\"fromDated\":true,\"toDated\":true,\"assigned\":true");
        assertThat(get("/memberships.csv?practice=N91008&sort=from").lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).contains("9N4").contains("2011-04-01,2012-03-31"),
                        line -> assertThat(line).contains("9N5").contains("2012-04-01,,"));
    }

    @Test
    void whatChangedSinceAnEditionIsAList() throws Exception {
        assertThat(get("/register-changes?since=76&asAt=76")).contains("\"items\":[]");
        assertThat(get("/register-changes?since=2&limit=1"))
                .contains(
                        "{\"code\":\"9N7\",\"before\":null,\"after\":{\"name\":\"NHS Westmere\",\"status\":\"closed\","
                            + "\"openedOn\":\"2011-04-01\",\"closedOn\":\"2012-03-31\",\"consortium\":null},\"fields\":[\"name\",");
        assertThat(get("/register-changes?since=-1")).contains("bad-value");
    }

    @Test
    void theRegisterIsAFileAsTheOrganisationDataServiceWritesIt() throws Exception {
        assertThat(get("/register.csv?role=gp-practice&on=2011-06-01").lines())
                .contains("\"N91008\",\"Dalefoot Medical Practice\",\"\",\"\",\"Bridge"
                        + " End\",\"Dalefoot\",\"Northmoor\",\"\",\"\",\"NM5"
                        + " 3TU\",\"19780901\",\"\",\"A\",\"\",\"9N4\",\"20110401\",\"20120331\",\"01632 960008\","
                        + "\"\",\"\",\"\",\"\",\"\",\"9N4\",\"\",\"4\",\"\"");
        assertThat(get("/register.csv?role=consortium&asAt=76").lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("\"9N4\"");
        assertThat(get("/register?role=local-authority"))
                .contains("\"licence\"")
                .contains("\"code\":\"9NL\",\"name\":\"Northmoor County Council\"");
    }

    @Test
    void organisationsHaveRolesBesidesTheirOwn() throws Exception {
        assertThat(get("/organisations?role=ambulance-trust"))
                .contains("\"code\":\"R9A\"")
                .contains("\"nhs-trust\"");
    }

    @Test
    void graphQlReadsManyHistoriesTogether() throws Exception {
        assertThat(ask("{ organisations(role: CONSORTIUM, sort: \\\"code\\\") { nodes { code predecessors {"
                        + " predecessor { code } share } officers(on: \\\"2013-01-01\\\") { name } } } }"))
                .contains("{\"code\":\"9N4\",\"predecessors\":[{\"predecessor\":{\"code\":\"9NP\"},\"share\":58.5}],"
                        + "\"officers\":[{\"name\":\"Dr Colin Ashe\"},{\"name\":\"Ruth Tarrant\"}]}");
        assertThat(ask("{ succession(code: \\\"9N5\\\", direction: BACKWARDS) { predecessor { code } steps } }"))
                .contains(
                        "[{\"predecessor\":{\"code\":\"9N7\"},\"steps\":1},{\"predecessor\":{\"code\":\"9NQ\"},\"steps\":1},"
                            + "{\"predecessor\":{\"code\":\"9NQ\"},\"steps\":2}]");
        assertThat(ask("{ memberships(assigned: true) { totalCount nodes { practice { code } consortium {"
                        + " code } from } } registerChanges(since: 76, first: 1) { nodes { code fields"
                        + " after { name status } } } }"))
                .contains(
                        "{\"totalCount\":1,\"nodes\":[{\"practice\":{\"code\":\"N91015\"},\"consortium\":{\"code\":\"9N6\"},"
                            + "\"from\":\"2013-01-01\"}]}")
                .contains("{\"code\":\"9N7\",\"fields\":[\"name\",\"role\",\"status\"")
                .contains("\"after\":{\"name\":\"NHS Westmere\",\"status\":\"CLOSED\"}");
        assertThat(ask("{ organisation(code: \\\"9NL\\\") { role links { kind outward other { name } } } }"))
                .contains("{\"kind\":\"PART_OF\",\"outward\":false,\"other\":{\"name\":\"Northmoor Health and Wellbeing"
                        + " Board\"}}")
                .contains("{\"kind\":\"SERVES\",\"outward\":false,\"other\":{\"name\":\"Healthwatch Northmoor\"}}");
    }

    private String ask(String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String get(String question) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/api/v1" + question))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
