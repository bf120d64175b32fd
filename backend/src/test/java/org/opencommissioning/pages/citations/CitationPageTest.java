package org.opencommissioning.pages.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CitationPageTest {
    private static final Pattern PERMALINK = Pattern.compile("href=\"(/cite/[^\"]*)\"");

    @Test
    void aFigureThatWasTakenOutSinceSaysThenAndNow() {
        assertThat(words(permalink("/payments/75-15?asAt=75")))
                .contains("Cited as it was published on 17 May 2013, edition 75.")
                .contains("Corrected since. Then £212,460.00; it was taken out.")
                .contains("“An invoice was entered twice.”");
    }

    @Test
    void aFigureThatStandsSaysNothingOfCorrections() {
        assertThat(words(permalink("/payments/40-2?asAt=50")))
                .doesNotContain("Corrected since")
                .doesNotContain("not sound");
    }

    @Test
    void aTotalOfTheExplorerIsAskedAgain() {
        var said = words(permalink("/spending?payer=9N4&from=2013-03&to=2013-03&asAt=75"));

        assertThat(said)
                .contains("Payments by NHS Northmoor West")
                .containsPattern("Corrected since. Then £41,[0-9,.]+, now £41,");
    }

    @Test
    void aPublicationThatWasReplacedNamesItsSuccessor() {
        assertThat(words(permalink("/publications/75?asAt=75")))
                .contains("Corrected since.")
                .contains("Edition 76");
        assertThat(words(permalink("/publications/76"))).doesNotContain("Corrected since");
    }

    @Test
    void anyOtherPageIsLinkedThenAndNow() {
        assertThat(words(permalink("/payments/40-2?asAt=50").replace("/payments/40-2", "/organisations/9N4")))
                .contains("As it was then")
                .contains("As it is now");
    }

    @Test
    void aPrintThatTheLogNeverHadIsNotSound() {
        var mistyped = permalink("/payments/40-2?asAt=50")
                .replaceFirst("/50/.", "/50/0")
                .replaceFirst("/50/0.", "/50/00");

        assertThat(words(mistyped)).contains("This citation is not sound.");
    }

    @Test
    void whatIsNotPublishedYetCannotBeCited() {
        assertThat(page("/cite/9999/00/payments/75-15").statusCode()).isEqualTo(404);
        assertThat(page("/cite/x/00/payments/75-15").statusCode()).isEqualTo(404);
    }

    private static String permalink(String address) {
        var link = PERMALINK.matcher(page(address).body());
        assertThat(link.find()).as("a permalink on " + address).isTrue();
        return link.group(1).replace("&amp;", "&");
    }
}
