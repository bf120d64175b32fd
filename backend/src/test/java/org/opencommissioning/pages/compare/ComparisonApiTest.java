package org.opencommissioning.pages.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class ComparisonApiTest {
    @Test
    void whatThePageComparesIsAskedByRest() {
        assertThat(probe().get("/api/v1/comparison?of=9N4&group=The%20east:9N5,9N6")
                        .body())
                .contains("\"subjects\":[{\"key\":\"9N4\",\"name\":\"NHS Northmoor West\",\"group\":false")
                .contains("\"key\":\"The east\",\"name\":\"The east\",\"group\":true")
                .contains("\"years\":[\"2011-12\",\"2012-13\"]")
                .contains("{\"id\":\"money\",\"values\":[[464813565.15,478317176.23],[969637728.62,null]]")
                .contains("\"id\":\"perHead\"");
    }

    @Test
    void moneyAHeadIsKnownOnOtherBoundariesToo() {
        assertThat(probe().get("/api/v1/comparison?of=9N4,9N5&boundariesOn=2012-04-01")
                        .body())
                .contains("\"id\":\"perHead\"")
                .contains("\"unmapped\":[{\"year\":\"2011-12\",\"amount\":0.00,");
    }

    @Test
    void whoHasNotPublishedEveryMonthIsNotKnownOnOtherBoundariesEither() {
        assertThat(probe().get("/api/v1/comparison?of=9N4,9N6&boundariesOn=2012-04-01")
                        .body())
                .containsPattern("\"id\":\"money\",\"values\":\\[\\[[0-9.]+,[0-9.]+\\],\\[[0-9.]+,null\\]\\]");
    }

    @Test
    void graphQlGivesTheSame() {
        var query = "{ comparison(of: [\\\"9N4\\\"], group: [\\\"The east:9N5,9N6\\\"]) { years subjects { key group }"
                + " figures { id values } } }";
        assertThat(probe().post("/graphql", "application/json", "{\"query\":\"" + query + "\"}")
                        .body())
                .contains("\"subjects\":[{\"key\":\"9N4\",\"group\":false},{\"key\":\"The east\",\"group\":true}]")
                .contains("[9.6963772862E8,null]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        of=                | Nothing is given to compare
        of=9N4,9Z9         | No organisation has the code
        of=9N4,N91001      | of another kind than the first
        of=9N4&group=West  | A group has a name
        """)
    void whatCannotBeComparedIsRefused(String question, String said) {
        var answer = probe().get("/api/v1/comparison?" + question);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said);
    }
}
