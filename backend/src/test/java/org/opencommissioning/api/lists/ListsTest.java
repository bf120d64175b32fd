package org.opencommissioning.api.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.api.WellsDatabase;

@Tag("database")
@MicronautTest(environments = "wells")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest implements TestPropertyProvider {
    private static final Pattern CODE = Pattern.compile("\"code\":\"(W\\d)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private final WellsDatabase database = new WellsDatabase();
    private HttpProbe probe;

    @Override
    public Map<String, String> getProperties() {
        database.publishNorthmoor();
        return database.settings();
    }

    @BeforeAll
    void start(EmbeddedServer server) {
        probe = new HttpProbe(server.getURI());
    }

    @Test
    void aListNamesItsEditionItsLicenceAndItsItems() {
        var answer = probe.get("/api/v1/wells?parish=Carrow&count=true");
        assertThat(answer.body()).isEqualTo("""
            {"edition":1,"asAt":"2013-04-01T09:00:00Z",\
            "licence":"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",\
            "items":[{"code":"W4","name":"","parish":{"name":"Carrow"},"dugOn":"1900-01-01","upkeep":0.00}],\
            "next":null,"count":1}\
            """);
        assertThat(answer.headers().firstValue("edition")).hasValue("1");
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("link").orElse(""))
                .startsWith("</api/v1/wells?parish=Carrow&count=true>; rel=\"first\"")
                .contains("rel=\"license\"");
    }

    @Test
    void everyRowIsSeenOnceHoweverItIsSortedAndPaged() {
        for (var sort : new String[] {"code", "-code", "upkeep", "-upkeep", "dugOn", "-dugOn"}) {
            for (int limit = 1; limit <= 6; limit++) {
                assertThat(walk("/api/v1/wells?sort=" + sort + "&limit=" + limit))
                        .as("sort %s, limit %d", sort, limit)
                        .containsExactlyInAnyOrder("W1", "W2", "W3", "W4", "W5");
            }
        }
        assertThat(walk("/api/v1/wells?sort=-upkeep&limit=2")).containsExactly("W3", "W1", "W5", "W4", "W2");
        assertThat(walk("/api/v1/wells?parish=Aldmoor&limit=1")).containsExactly("W1", "W3", "W5");
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        var cursor = match(NEXT, probe.get("/api/v1/wells?limit=1").body()).replaceAll(".*after=", "");
        assertThat(probe.get("/api/v1/wells?limit=2&after=" + cursor).statusCode())
                .isEqualTo(200);
        for (var other : new String[] {"sort=upkeep&", "parish=Aldmoor&", "asAt=1&"}) {
            var answer = probe.get("/api/v1/wells?" + other + "after=" + cursor);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("/problems/bad-cursor", "It continues another question.");
        }
        for (var nonsense : new String[] {"x", "%20", "AAAAAAAAAAAAAAAAAAAAAAAA", cursor + "AAAA", "..%2F"}) {
            assertThat(probe.get("/api/v1/wells?after=" + nonsense).body()).contains("/problems/bad-cursor");
        }
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThat(probe.get("/api/v1/wells?limit=0").body()).contains("/problems/limit-out-of-range");
        assertThat(probe.get("/api/v1/wells?limit=1001").body())
                .contains("/problems/limit-out-of-range", "Give a limit from 1 to 1000.");
        assertThat(probe.get("/api/v1/wells?limit=ten").body()).contains("/problems/limit-out-of-range");
        assertThat(probe.get("/api/v1/wells?sort=-upkep").body())
                .contains("/problems/unknown-sort", "Did you mean 'upkeep'?");
        assertThat(probe.get("/api/v1/wells?parich=Carrow").body()).contains("Did you mean 'parish'?");
        assertThat(probe.get("/api/v1/wells?dugFrom=1799").body()).contains("/problems/bad-date");
    }

    @Test
    void csvHoldsAllRowsWithTheNamesOfJsonAndNoFormulas() {
        var answer = probe.get("/api/v1/wells.csv");
        assertThat(answer.body()).isEqualTo("""
            code,name,parish.name,dugOn,upkeep\r
            W1,Old Well,Aldmoor,1801-05-01,1200.00\r
            W2,'=SUM(A1),Birkfield,1850-01-01,-45.50\r
            W3,"The ""Deep"", so called",Aldmoor,1799-12-31,1200.00\r
            W4,"",Carrow,1900-01-01,0.00\r
            W5,,Aldmoor,1901-01-01,0.05\r
            """);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/csv; charset=utf-8; header=present");
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"wells-edition-1.csv\"");
        assertThat(probe.get("/api/v1/wells?sort=-code&limit=1", "Accept", "text/csv")
                        .body())
                .isEqualTo("code,name,parish.name,dugOn,upkeep\r\nW5,,Aldmoor,1901-01-01,0.05\r\n");
    }

    @Test
    void linesOfJsonAreTheItemsOfTheList() {
        assertThat(probe.get("/api/v1/wells.ndjson?parish=Carrow").body())
                .isEqualTo("{\"code\":\"W4\",\"name\":\"\",\"parish\":{\"name\":\"Carrow\"},"
                        + "\"dugOn\":\"1900-01-01\",\"upkeep\":0.00}\n");
    }

    @Test
    void theFiltersOfAListHoldForItsFilesToo() {
        assertThat(probe.get("/api/v1/wells.csv?parish=Birkfield&sort=code")
                        .body()
                        .lines())
                .containsExactly("code,name,parish.name,dugOn,upkeep", "W2,'=SUM(A1),Birkfield,1850-01-01,-45.50");
        assertThat(probe.get("/api/v1/wells.csv?parich=Birkfield").statusCode()).isEqualTo(400);
        assertThat(probe.get("/api/v1/wells.csv?sort=colour").body()).contains("/problems/unknown-sort");
    }

    @Test
    void aLongFileStreamsWholeAndCompressed() {
        database.execute("""
            insert into published.well
            select 'L' || n, repeat('water ', 20), 'Longmoor', '1900-01-01', n, 1, null from generate_series(1, 30000) n
            """);
        var file = probe.get("/api/v1/wells.csv?parish=Longmoor");
        assertThat(file.body().lines()).hasSize(30_001);
        var compressed = probe.bytes("/api/v1/wells.csv?parish=Longmoor", "Accept-Encoding", "gzip");
        assertThat(compressed.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(compressed.body().length).isLessThan(file.body().length() / 5);
        database.execute("delete from published.well where parish = 'Longmoor'");
    }

    @Test
    void anItemNamesItsEditionToo() {
        assertThat(probe.get("/api/v1/wells/W5").body())
                .contains("\"edition\":1", "\"item\":{\"code\":\"W5\",\"name\":null");
        var missing = probe.get("/api/v1/wells/W9");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("/problems/not-found", "Nothing is published at /api/v1/wells/W9.");
    }

    private ArrayList<String> walk(String first) {
        var codes = new ArrayList<String>();
        for (var path = first; path != null && codes.size() < 20; ) {
            var body = probe.get(path).body();
            CODE.matcher(body).results().forEach(found -> codes.add(found.group(1)));
            path = match(NEXT, body);
        }
        return codes;
    }

    private static String match(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
