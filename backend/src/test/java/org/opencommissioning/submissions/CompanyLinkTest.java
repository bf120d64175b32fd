package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.APPROVER;
import static org.opencommissioning.submissions.Workspace.MODERATOR;
import static org.opencommissioning.submissions.Workspace.PREPARER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A company that may be a practice's is nobody's business until a moderator has confirmed it. */
@Tag("database")
class CompanyLinkTest {
    private static final String HEADINGS =
            "company_number,company_name,company_status,date_of_creation,date_of_cessation,"
                    + "is_community_interest_company,address_postal_code,organisation_code\n";
    private static final String CONFIRMED = "PELLSIDE HEALTHCARE";
    private static final String WAITING = "WHOLLY OTHER HOLDINGS";
    private static final List<String> EVERYWHERE = List.of(
            "/api/v1/companies",
            "/api/v1/companies.csv",
            "/api/v1/companies.ndjson",
            "/api/v1/organisations/N91001",
            "/api/v1/organisations/9ND",
            "/api/v1/interests",
            "/api/v1/interests/money.csv",
            "/api/v1/search?q=holdings",
            "/api/v1/search?q=healthcare",
            "/api/v1/changes?since=1",
            "/api/v1/publications",
            "/changes.atom",
            "/organisations/N91001",
            "/organisations/9ND",
            "/search?q=holdings",
            "/publications");

    private static Workspace work;

    @BeforeAll
    static void open() {
        work = Workspace.ofNorthmoor();
    }

    @AfterAll
    static void close() {
        work.close();
    }

    @Test
    void onlyAConfirmedLinkIsEverPublic() {
        var practice = work.probe().get("/api/v1/organisations/N91001").body();
        var postcode = practice.replaceAll("(?s).*\"postcode\":\"([^\"]+)\".*", "$1");
        var file = HEADINGS
                + "09990099," + CONFIRMED + " LTD,active,2010-04-19,,True," + postcode + ",\n"
                + "09990021," + WAITING + " LTD,active,2009-03-02,,False,NM6 2RT,9ND\n"
                + "09990033,NOBODY KNOWS LTD,active,2009-03-02,,False,ZZ9 9ZZ,\n";

        long id = submit(file);
        work.await(id, "accepted");

        assertThat(work.get(PREPARER, "/api/v1/submissions/" + id).body()).contains("\"held\":2");
        assertThat(work.get(MODERATOR, "/api/v1/held-rows").body())
                .contains("It may be of N91001, the one practice at its postcode.")
                .contains("The file says that it is of 9ND.");
        assertThat(work.probe()
                        .send(
                                "POST",
                                "/api/v1/check/companies?publisher=9NB&period=2013-06-10",
                                file,
                                "Content-Type",
                                "text/csv")
                        .body())
                .doesNotContain("N91001");
        assertNowhere(CONFIRMED, "09990099");
        assertNowhere(WAITING, "09990021");

        assertThat(decide(PREPARER, id, 2)).isEqualTo(403);
        assertThat(decide(MODERATOR, id, 2)).isEqualTo(200);
        work.await(id, "accepted");
        work.send(PREPARER, "POST", path(id, "proposal"), "{}");
        work.send(APPROVER, "POST", path(id, "approval"), "{}");
        work.await(id, "published");

        assertThat(work.probe().get("/api/v1/companies.csv").body())
                .contains("09990099,PELLSIDE HEALTHCARE LTD,active,2010-04-19,,true,N91001,")
                .contains(",postcode,");
        assertThat(work.probe().get("/organisations/N91001").body()).contains(CONFIRMED, "A moderator confirmed");
        assertThat(graph()).contains(CONFIRMED).doesNotContain(WAITING);
        assertNowhere(WAITING, "09990021");
        var edition =
                Workspace.member(work.get(PREPARER, "/api/v1/submissions/" + id).body(), "edition");
        for (var address : List.of(
                "/api/v1/publications/" + edition,
                "/api/v1/publications/" + edition + "/bundle",
                "/publications/" + edition)) {
            assertThat(work.probe().get(address).body()).as(address).doesNotContain(WAITING, "09990021");
        }
    }

    private static void assertNowhere(String name, String number) {
        for (var address : EVERYWHERE) {
            assertThat(work.probe().get(address).body()).as(address).doesNotContain(name, number);
        }
        assertThat(graph()).doesNotContain(name, number);
    }

    private static String graph() {
        return work.probe()
                .post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ companies { nodes { name number } } organisation(code: \\\"N91001\\\") {"
                                + " companies { nodes { name foundBy } } } }\"}")
                .body();
    }

    private static int decide(String who, long id, int line) {
        return work.send(
                        who,
                        "POST",
                        path(id, "held-rows/" + line),
                        "{\"ruling\":\"release\",\"reason\":\"Its directors are the practice's partners.\"}")
                .statusCode();
    }

    private static long submit(String file) {
        var upload = work.send(
                PREPARER, "POST", "/api/v1/uploads", """
                    {"returnType":"companies","publisher":"9N4","period":"2013-06-10","fileName":"companies.csv","bytes":%d}\
                    """.formatted(file.getBytes(StandardCharsets.UTF_8).length));
        var done = work.send(
                PREPARER, "PATCH", upload.headers().firstValue("Location").orElseThrow(), file, "Upload-Offset", "0");
        return Long.parseLong(Workspace.member(done.body(), "submission"));
    }

    private static String path(long id, String step) {
        return "/api/v1/submissions/" + id + "/" + step;
    }
}
