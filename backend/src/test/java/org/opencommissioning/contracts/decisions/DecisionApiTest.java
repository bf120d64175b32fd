package org.opencommissioning.contracts.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.pages.NorthmoorOnline;

@Tag("database")
class DecisionApiTest {
    private static String get(String path) {
        return NorthmoorOnline.probe().get("/api/v1/" + path).body();
    }

    @Test
    void aDecisionNamesItsContractWhoWasThereAndWhatTheyDid() {
        assertThat(get("decisions/9n4-d-2012-05"))
                .contains("\"decidedOn\":\"2012-09-12\"")
                .contains("\"contract\":\"9N4-C-2011-04\"")
                .contains("\"procuredBy\":\"NHS Harrowdale\"")
                .contains("\"bidders\":[{\"code\":\"N91003\"")
                .contains("\"person\":\"Dr Harriet Quill\",\"withheld\":null")
                .contains("\"participation\":\"left\"");
    }

    @Test
    void whoWasThereIsFoundInTheRegisterOfInterestsOfTheTime() {
        assertThat(get("decisions/9N4-D-2012-05"))
                .contains("\"providerName\":\"Dale Diagnostics LLP\",\"kind\":\"financial\",\"share\":25.00,"
                        + "\"from\":\"2012-04-01\",\"declaredOn\":\"2012-06-11\"");
        assertThat(get("decisions/9N4-D-2012-02"))
                .contains("\"person\":\"Dr Miriam Hale\"")
                .contains("\"participation\":\"decided\",\"interest\":null")
                .contains("\"providerName\":\"Fellview Out-of-Hours Co-op\",\"kind\":\"financial\",\"share\":5.00");
    }

    @Test
    void anInterestThatHadEndedOrWasNotYetHeldIsNotOfTheTime() {
        assertThat(get("decisions/9N4-D-2011-04")).contains("Dr Miriam Hale").doesNotContain("\"registered\":{");
    }

    @Test
    void aWithheldNameIsLookedForInNoRegister() {
        assertThat(get("decisions/9N4-D-2013-02"))
                .contains("\"person\":null,\"withheld\":\"The person has been threatened\"")
                .doesNotContain("\"registered\":{");
    }

    @Test
    void decisionsAreFoundByContractPracticeProviderAndInterest() {
        assertThat(get("decisions?contract=9N4-C-2011-07"))
                .contains("\"D/2012/02\"")
                .contains("\"D/2012/03\"");
        assertThat(get("decisions?practice=N91003")).contains("\"D/2012/05\"").doesNotContain("\"D/2012/02\"");
        assertThat(get("decisions?provider=9ND")).contains("\"D/2012/05\"").contains("\"HD-12-04\"");
        assertThat(get("decisions?consortium=9N4&interest=false"))
                .contains("\"D/2012/02\"")
                .doesNotContain("\"D/2012/05\"");
        assertThat(get("decisions?q=midwives")).contains("\"D/2013/02\"").doesNotContain("\"D/2012/05\"");
        assertThat(get("decisions?from=2013-01-01&to=2013-01-31&consortium=9N4"))
                .contains("\"D/2013/01\"")
                .doesNotContain("\"D/2013/02\"");
        assertThat(get("decisions?practice=ZZZ99")).contains("unknown-code");
    }

    @Test
    void graphQlGoesFromAContractToItsDecisions() {
        var answer = NorthmoorOnline.probe()
                .post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ contract(key: \\\"9N4-C-2011-04\\\") { decisions { totalCount nodes { key"
                                + " participants { person participation registered { share } } } } }"
                                + " organisation(code: \\\"9N5\\\") { decisions(interest: true) { totalCount } } }\"}")
                .body();
        assertThat(answer)
                .contains("\"totalCount\":1,\"nodes\":[{\"key\":\"9N4-D-2012-05\"")
                .contains(
                        "{\"person\":\"Dr Harriet Quill\",\"participation\":\"LEFT\",\"registered\":{\"share\":25.0}}")
                .contains("\"organisation\":{\"decisions\":{\"totalCount\":3}}");
    }

    @Test
    void aFileHasALineForEachDecision() {
        assertThat(get("decisions.csv?consortium=9N5")).contains("Dr Jonah Weir (left, declared an interest)");
    }
}
