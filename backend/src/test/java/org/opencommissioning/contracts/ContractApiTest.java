package org.opencommissioning.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.pages.NorthmoorOnline;

@Tag("database")
class ContractApiTest {
    private static String get(String path) {
        return NorthmoorOnline.probe().get("/api/v1/" + path).body();
    }

    @Test
    void aContractIsStatedAsItIsWithItsAmendment() {
        assertThat(get("contracts/9N4-C-2011-04"))
                .contains("\"title\":\"Diagnostic imaging in the community\"")
                .contains("\"suppliers\":[{\"name\":\"Dale Diagnostics LLP\",\"organisation\":{\"code\":\"9ND\"")
                .contains("\"value\":27550000.00,\"valueAtAward\":25200000.00")
                .contains("\"procuredBy\":\"NHS Harrowdale\"")
                .contains("\"missing\":[]")
                .contains(
                        "\"amendments\":[{\"on\":\"2012-10-01\",\"valueBefore\":25200000.00,\"valueAfter\":27550000.00,");
    }

    @Test
    void anAmendmentThatComesAsALaterReleaseIsOneToo() {
        assertThat(get("contracts/9n5-h-102"))
                .contains("\"ocid\":\"ocds-000000-9N5-H-102\"")
                .contains(
                        "\"amendments\":[{\"on\":\"2012-06-18\",\"valueBefore\":15000000.00,\"valueAfter\":17400000.00,");
    }

    @Test
    void whatARegisterDoesNotGiveIsSaid() {
        assertThat(get("contracts/9N6-NET-04")).contains("\"missing\":[\"provider\",\"dates\",\"process\"]");
        assertThat(get("contracts/9N6-NET-03")).contains("\"value\":null").contains("\"missing\":[\"amount\"]");
    }

    @Test
    void theNewestRegisterStandsAndTheEarlierOneStandsAsAtItsEdition() {
        assertThat(get("contracts?consortium=9N4&q=hospice")).contains("9N4-C-2012-02");
        var earlier = get("publications?kind=contracts&publisher=9N4&sort=edition");
        var edition = earlier.replaceFirst("(?s).*?\"items\":\\[\\{\"edition\":(\\d+).*", "$1");
        assertThat(get("contracts?consortium=9N4&count=true&asAt=" + edition))
                .contains("\"count\":8")
                .contains("\"amendments\":[]")
                .doesNotContain("9N4-C-2012");
    }

    @Test
    void paymentsAreTiedByTheSupplierWithTheirConfidenceAndWhatElseTheyMayBeFor() {
        assertThat(get("contracts/9N4-C-2011-04/payments"))
                .contains("\"from\":\"2011-04-01\",\"to\":\"2013-03-31\"")
                .contains("\"method\":\"name\",\"confidence\":0.90")
                .contains("\"others\":[]");
        assertThat(get("contracts/9N4-C-2011-01/payments"))
                .contains("\"method\":\"code\",\"confidence\":1.00")
                .contains("\"others\":[\"9N4-C-2011-02\"]");
        var paid = get("contracts/9N4-C-2011-04/payments").replaceFirst("(?s).*\"amount\":([0-9.]+)}}?$", "$1");
        assertThat(get("payments/totals?by=payer&payer=9N4&supplier=2&from=2011-04&to=2013-03"))
                .contains("\"amount\":" + paid);
    }

    @Test
    void aProvidersContractsAreFoundUnderItAndCsvAndGraphQlSayTheSame() {
        assertThat(get("contracts?provider=9ND&sort=title"))
                .contains("9N4-C-2011-04")
                .contains("9N5-H-102");
        assertThat(get("contracts.csv?provider=9ND&sort=title"))
                .contains("9N4-C-2011-04")
                .contains("2012-10-01 25200000.00 > 27550000.00")
                .contains("Dale Diagnostics LLP (9ND)");
        var graphQl = NorthmoorOnline.probe()
                .post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ organisation(code: \\\"9ND\\\") { contractsHeld(sort: \\\"title\\\") {"
                            + " totalCount nodes { key value route consortium { name } amendments { valueBefore } paid"
                            + " { amount confidence others } } } } contract(key: \\\"9N6-NET-03\\\") { value missing"
                            + " paid { evenly } } }\"}")
                .body();
        assertThat(graphQl)
                .contains("\"totalCount\":2")
                .contains("{\"key\":\"9N4-C-2011-04\",\"value\":27550000.00,\"route\":\"OPEN\"")
                .contains("\"contract\":{\"value\":null,\"missing\":[\"AMOUNT\"],\"paid\":{\"evenly\":null}}");
    }

    @Test
    void aLeadConsortiumsContractIsFoundByThoseOnWhoseBehalfItWasMade() {
        assertThat(get("contracts?consortium=9N5&q=acute")).contains("\"id\":\"9N4-C-2011-01\"");
    }
}
