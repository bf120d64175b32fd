package org.opencommissioning.organisations.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;

@Tag("database")
class PopulationApiTest {
    private final HttpProbe portal = NorthmoorOnline.probe();

    @Test
    void aListSizeSaysWhereItCameFrom() {
        assertThat(json("list-sizes?practice=N91011&from=2012-10-01&to=2012-10-01"))
                .contains("""
                    {"practice":{"code":"N91011","name":"Saltergate Surgery"},"countedOn":"2012-10-01",\
                    "commissioner":{"code":"9N6","name":"NHS Netherby"},"consortium":{"code":"9N6","name":"NHS Netherby"},\
                    "registered":106368,"weighted":110622.70,\
                    """);
    }

    @Test
    void whatWasPublishedBeforeItsCorrectionStaysReadable() {
        assertThat(json("list-sizes?practice=N91011&from=2012-10-01&to=2012-10-01&asAt=2013-06-12"))
                .contains("\"registered\":160368,");
        assertThat(json("list-sizes?asAt=76")).contains("\"items\":[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        practice=N91001                             | 9 items
        commissioner=9N4&from=2012-04-01&to=2012-04-30 | 6 items
        consortium=9N4&from=2012-04-01&to=2012-04-30   | 5 items
        differs=true                                | 1 items
        from=2013-04-01                             | 12 items
        """)
    void listSizesAreFiltered(String question, String items) {
        assertThat(csv("list-sizes", question).size() - 1 + " items").isEqualTo(items);
    }

    @Test
    void aConsortiumsPeopleByTheFileAndByMembershipAreKeptApart() {
        assertThat(csv("populations", "from=2012-04-01&to=2012-04-01&sort=consortium"))
                .containsExactly(
                        "consortium.code,consortium.name,countedOn,byFile.practices,byFile.registered,byFile.weighted,"
                                + "byMembership.practices,byMembership.registered,byMembership.weighted,difference,"
                                + "unregistered,edition",
                        "9N4,NHS Northmoor West,2012-04-01,6,314141,,5,277354,,36787,,81",
                        "9N5,NHS Harrowdale,2012-04-01,3,236015,,4,272802,,-36787,,81",
                        "9N6,NHS Netherby,2012-04-01,3,387862,,3,387862,,0,,81");
    }

    @Test
    void everyFaceGivesTheSamePopulations() {
        var csv = csv("populations", "consortium=9N5").stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[2] + " " + cells[4])
                .collect(Collectors.joining("\n"));
        var asked = portal.post("/graphql", "application/json", """
            {"query": "{ organisation(code: \\"9N5\\") { populations { totalCount nodes { countedOn byFile { registered } } } } }"}
            """).body();
        var graph = asked.replaceAll(".*?\"countedOn\":\"([0-9-]+)\",\"byFile\":\\{\"registered\":(\\d+)}}", "$1 $2\n")
                .replaceAll("\n].*", "");
        assertThat(csv).isEqualTo(graph);
        assertThat(asked).contains("\"totalCount\":9");
    }

    @Test
    void graphQlGivesThePatientsOfAPractice() {
        var asked = portal.post("/graphql", "application/json", """
            {"query": "{ organisation(code: \\"N91001\\") { listSizes(first: 1) { totalCount nodes { countedOn registered weighted commissioner { code } } } } }"}
            """).body();
        assertThat(asked).contains("\"totalCount\":9").contains("\"countedOn\":\"2013-04-01\"");
    }

    @Test
    void wrongQuestionsAreProblems() {
        assertThat(portal.get("/api/v1/list-sizes?practice=N99999").body()).contains("unknown-code");
        assertThat(portal.get("/api/v1/populations?consortium=!").body()).contains("bad-value");
        assertThat(portal.get("/api/v1/populations?sort=name").body()).contains("unknown-sort");
    }

    private String json(String question) {
        return portal.get("/api/v1/" + question).body();
    }

    private List<String> csv(String list, String question) {
        return portal.get("/api/v1/" + list + ".csv?" + question).body().lines().toList();
    }
}
