package org.opencommissioning.organisations.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Northmoor's areas, as anybody reads them. */
@Tag("database")
class PlacesApiTest {
    @Test
    void areasSayHowTheyWereMatchedAndHowLargeTheyAre() {
        assertThat(get("/api/v1/areas.csv").lines().map(line -> line.replaceAll(",\\d+,(\\d)$", ",edition,$1")))
                .containsExactly(
                        "code,name,sentName,sentCode,matchedBy,confidence,squareKilometres,edition,feature",
                        ",NHS DALEFOOT CCG,NHS DALEFOOT CCG,,,,,edition,4",
                        "9N5,NHS Harrowdale,NHS HARROWDALE CCG,,normalised,0.95,840.12,edition,2",
                        "9N6,NHS Netherby,NHS NETHERBY,,exact,1.00,821.75,edition,3",
                        "9N4,NHS Northmoor West,NHS Northmoor West,,exact,1.00,822.90,edition,1");
    }

    @Test
    void theMapIsDrawnInWholeNumbersAndHasAnETag() {
        var answer = probe().get("/api/v1/map");
        assertThat(answer.body())
                .contains("\"height\":1200")
                .contains("{\"code\":\"9N4\",\"name\":\"NHS Northmoor West\",\"path\":\"M");
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(probe().get("/api/v1/map", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void beforeThereAreBoundariesThereIsNoMap() {
        assertThat(probe().get("/api/v1/map?asAt=3").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/coverage?asAt=3")).contains("\"map\":null").contains("\"practices\":[]");
    }

    @Test
    void coverageNamesGapsOverlapsAndWhatHasNoGeometry() {
        assertThat(get("/api/v1/coverage"))
                .contains("\"overlaps\":[{\"areas\":[{\"code\":\"9N5\",\"name\":\"NHS Harrowdale\"},{\"code\":\"9N6\"")
                .contains("\"gaps\":[{\"areas\":[{\"code\":\"9N4\",\"name\":\"NHS Northmoor West\"},{\"code\":\"9N5\"")
                .contains("\"withoutGeometry\":[{\"code\":null,\"name\":\"NHS DALEFOOT CCG\",\"feature\":4,")
                .contains("\"on\":\"2013-04-01\"");
    }

    @Test
    void anAuthorityNamesTheConsortiaOnItsLandAndTheOtherWayRound() {
        assertThat(get("/api/v1/organisations/9NL/shared-land"))
                .contains("\"of\":\"consortia\"")
                .contains("{\"code\":\"9N4\",\"name\":\"NHS Northmoor West\",");
        assertThat(get("/api/v1/organisations/9N4/shared-land"))
                .contains("\"of\":\"districts\"")
                .contains("\"code\":\"9NL\"");
        var query = "{ sharedLand(code: \\\"9N4\\\") { of parts { code share otherShare practices placed } } }";
        assertThat(probe().post("/graphql", "application/json", "{\"query\":\"" + query + "\"}")
                        .body())
                .contains("{\"of\":\"DISTRICTS\",\"parts\":[{\"code\":\"9NL\"");
        assertThat(probe().get("/api/v1/organisations/R9A/shared-land").statusCode())
                .isEqualTo(404);
        assertThat(probe().get("/api/v1/organisations/9NL/shared-land?asAt=3").statusCode())
                .isEqualTo(404);
    }

    @Test
    void graphQlGivesTheSameAnswers() {
        var query = "{ areas { totalCount } organisation(code: \\\"9N4\\\") { area { matchedBy feature } }"
                + " coverage { map { gaps { areas { code } } } withoutGeometry { name } } }";
        assertThat(probe().post("/graphql", "application/json", "{\"query\":\"" + query + "\"}")
                        .body())
                .contains("\"areas\":{\"totalCount\":4}")
                .contains("\"area\":{\"matchedBy\":\"exact\",\"feature\":1}")
                .contains("\"gaps\":[{\"areas\":[{\"code\":\"9N4\"},{\"code\":\"9N5\"}]}]")
                .contains("\"withoutGeometry\":[{\"name\":\"NHS DALEFOOT CCG\"}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        fellv             | N91014 - N91004 -
        9n4               | 9N4 -
        NM4 1AA           | N91001 its own address in NM4 1AA
        nm41aa            | N91001 its own address in NM4 1AA
        NM4 1ZZ           | N91001 its own address in NM4 1; 9N4 its own address in NM4 1; 9NC its own address in NM4 1; 9NP its own address in NM4 1
        NM4 9ZZ           | N91003 its own address in NM4; N91001 its own address in NM4; 9N4 its own address in NM4; 9NC its own address in NM4; 9NP its own address in NM4
        NM9               | N91012 its own address in NM9; R9E its own address in NM9
        saltness          | N91012 its address; R9E its address
        beacon saltness   | N91012 its address
        church walk       |
        """)
    void aNameATownOrAPostcodeIsFoundAndSaysWhatThatRestsOn(String typed, String found) {
        var answer = get("/api/v1/search?q=" + typed.replace(" ", "%20"));
        var all = Pattern.compile("\"organisation\",\"id\":\"(\\w+)\".*?\"basis\":(?:null|\"([^\"]*)\")")
                .matcher(answer)
                .results()
                .map(one -> one.group(1) + (one.group(2) == null ? "" : " " + one.group(2)))
                .collect(Collectors.joining("; "));
        assertThat(all)
                .isEqualTo(found == null ? "" : found.replace(" - ", "; ").replace(" -", ""));
    }

    private static String get(String address) {
        return probe().get(address).body();
    }
}
