package org.opencommissioning.organisations.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class NearestApiTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        latitude=54.98&longitude=0.48&limit=2           | N91001 169, N91003 831
        organisation=N91001&limit=2                     | N91003 664, N91002 11487
        postcode=NM6%201PQ&limit=2                      | N91006 0, N91007 946
        postcode=nm6%201zz&limit=1                      | N91006 0
        postcode=NM4&limit=2                            | N91001 332, N91003 332
        organisation=N91010&role=nhs-foundation-trust   | R9E 10779, R9N 17584
        organisation=N91006&limit=1&on=2012-01-01       | N91013 385
        organisation=N91006&limit=1                     | N91007 946
        """)
    void theNearestAreFoundByTheCoordinatesThatAReturnBrought(String question, String found) {
        assertThat(near(question)).isEqualTo(found);
    }

    @Test
    void whereItIsMeasuredFromIsSaidAndHowManyCannotBeFound() {
        assertThat(get("postcode=NM4%209ZZ"))
                .contains("\"from\":{\"latitude\":54.982500,\"longitude\":0.486500,\"restsOn\":\"postcode\","
                        + "\"matched\":\"NM4\",\"organisations\":2}")
                .contains("\"placed\":12,\"active\":13");
    }

    @Test
    void withoutCoordinatesNothingIsGuessed() {
        assertThat(get("organisation=N91015"))
                .contains("\"from\":{\"latitude\":null,\"longitude\":null,\"restsOn\":\"organisation\","
                        + "\"matched\":\"N91015\",\"organisations\":null}")
                .contains("\"organisations\":[]");
        assertThat(get("organisation=N91001&asAt=76")).contains("\"organisations\":[]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        role=gp-practice                              | measured from one point, one organisation or one postcode
        latitude=54.9                                 | measured from one point, one organisation or one postcode
        organisation=N91001&postcode=NM4              | measured from one point, one organisation or one postcode
        latitude=154.9&longitude=0.4                  | no latitude of 154.9 degrees
        postcode=Pellside                             | 'Pellside' is no postcode
        organisation=N91001&limit=101                 | From 1 to 100 organisations
        organisation=N99999                           | There is no organisation N99999
        """)
    void whatIsNoQuestionIsRefused(String question, String said) {
        var answer = probe().get("/api/v1/nearest-organisations?" + question);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(said).contains("/problems/");
    }

    @Test
    void graphQlSaysTheSame() {
        var query = "{ nearestOrganisations(organisation: \\\"N91001\\\", limit: 2) { placed organisations { metres"
            + " organisation { code } } } organisation(code: \\\"N91001\\\") { positions { latitude longitude } } }";
        assertThat(probe().post("/graphql", "application/json", "{\"query\":\"" + query + "\"}")
                        .body())
                .contains("{\"metres\":664,\"organisation\":{\"code\":\"N91003\"}}")
                .contains("{\"latitude\":54.981,\"longitude\":0.482}");
    }

    private static String near(String question) {
        return Pattern.compile("\"organisation\":\\{\"code\":\"(\\w+)\".*?\"metres\":(\\d+)")
                .matcher(get(question))
                .results()
                .map(one -> one.group(1) + " " + one.group(2))
                .collect(Collectors.joining(", "));
    }

    private static String get(String question) {
        return probe().get("/api/v1/nearest-organisations?" + question).body();
    }
}
