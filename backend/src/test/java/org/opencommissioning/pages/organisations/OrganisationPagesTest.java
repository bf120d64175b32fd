package org.opencommissioning.pages.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OrganisationPagesTest {
    @Test
    void aPracticeSaysWhereItBelongsAndBelonged() {
        assertThat(words("/organisations/N91008"))
                .contains("Dalefoot Medical Practice is a GP practice in NHS Harrowdale, since 1 April 2012."
                        + " It was paid £1.50 million by NHS Harrowdale in 2012/13, in 12 payment lines.")
                .contains("NHS Harrowdale 1 April 2012, until now NHS Northmoor West 1 April 2011 to 31 March 2012");
    }

    @Test
    void aBodyOfThePastSaysSinceWhenAndWhoCameAfter() {
        assertThat(words("/organisations/9NP"))
                .contains("Northmoor Primary Care Trust was a primary care trust until 31 March 2011. Its tasks went to"
                        + " NHS Northmoor West (58.5% of its postcodes) and NHS Netherby (41.5% of its postcodes)"
                        + " on 1 April 2011.");
        assertThat(words("/organisations/9N7"))
                .contains("NHS Westmere was a consortium until 31 March 2012. Its tasks went to NHS Harrowdale");
        assertThat(words("/organisations/9NL"))
                .contains(
                        "Its health and wellbeing board is Northmoor Health and Wellbeing Board; the local HealthWatch"
                                + " is Healthwatch Northmoor.");
    }

    @Test
    void beforeAMoveWasPublishedAPracticeBelongsWhereItWas() {
        assertThat(words("/organisations/N91008?asAt=60")).contains("is a GP practice in NHS Northmoor West");
    }

    @Test
    void aTrustSaysWhoPaysIt() {
        assertThat(words("/organisations/R9A"))
                .contains("Northern Reach Ambulance Service NHS Trust was paid £50.0 million by 3 organisations in"
                        + " 2012/13");
    }

    @Test
    void organisationsAreListedByRoleLetterAndPlace() {
        assertThat(words("/organisations?role=consortium"))
                .contains("NHS Harrowdale")
                .contains("NHS Netherby")
                .contains("NHS Northmoor West")
                .doesNotContain("Pellside Medical Centre");
        assertThat(words("/organisations?letter=P"))
                .contains("Pellside Medical Centre")
                .doesNotContain("Weir Lane");
        assertThat(words("/organisations?q=nm8")).contains("Saltergate Surgery").doesNotContain("Weir Lane Surgery");
        assertThat(words("/organisations?role=gp-practice&consortium=9N6")).contains("4 shown of 4");
    }

    @Test
    void aFilterThatCannotBeReadIsNamed() {
        assertThat(page("/organisations?role=wizard").statusCode()).isEqualTo(400);
        assertThat(words("/organisations?role=wizard")).contains("'wizard' is not a role");
        assertThat(page("/organisations?consortium=9X9").statusCode()).isEqualTo(400);
        assertThat(page("/organisations?letter=ABC").statusCode()).isEqualTo(400);
    }

    @Test
    void searchEnginesAreToldWhatItIs() {
        assertThat(page("/organisations/N91001").body())
                .contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
                        + "\"@type\":\"Organization\",\"name\":\"Pellside Medical Centre\"")
                .contains("<title>Pellside Medical Centre – Open Commissioning</title>");
    }
}
