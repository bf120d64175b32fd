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
                .contains("NHS Harrowdale 1 April 2012 now NHS Northmoor West 1 April 2011 31 March 2012");
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
        assertThat(words("/organisations?role=gp-practice&consortium=9N6")).contains("3 shown of 3");
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
