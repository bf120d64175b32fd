package org.opencommissioning.pages.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PublicationPagesTest {
    @Test
    void publicationsAreListedNewestFirst() {
        assertThat(words("/publications?asAt=76"))
                .contains("76 publications, newest first.")
                .contains("3 June 2013, edition 76")
                .contains("17 May 2013, edition 75, corrected by edition 76");
    }

    @Test
    void theyCanBeNarrowed() {
        assertThat(words("/publications?corrections=true"))
                .contains("edition 76")
                .doesNotContain("edition 74");
        assertThat(words("/publications?publisher=9N6")).contains("NHS Netherby, payments in February 2013");
        assertThat(page("/publications?publisher=9X9").statusCode()).isEqualTo(400);
    }

    @Test
    void aCorrectionSaysWhatItChangedAndWhy() {
        assertThat(words("/publications/76"))
                .contains("“An invoice was entered twice.” The total went from £41.4 million to £41.2 million."
                        + " Payment lines: 1 taken out.");
    }

    @Test
    void whatWasCorrectedSaysBySuccessor() {
        assertThat(words("/publications/75")).contains("Corrected since.").contains("edition 76");
    }

    @Test
    void itsPlaceInTheLogIsShown() {
        assertThat(page("/publications/40?asAt=50").body()).contains("\"treeSize\":50");
    }

    @Test
    void anEditionThatIsNotThereIsAPageNotFound() {
        for (var address :
                new String[] {"/publications/999", "/publications/0", "/publications/x", "/publications/76?asAt=75"}) {
            assertThat(page(address).statusCode()).as(address).isEqualTo(404);
        }
    }
}
