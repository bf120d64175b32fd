package org.opencommissioning.pages.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HomePageTest {
    @Test
    void itSaysWhatIsHereAndHowMuchOfIt() {
        assertThat(words("/"))
                .startsWith("Who decides about your local NHS, and where does the money go?")
                .contains("£1.43 billion paid in 2012/13 by the 3 organisations that have published")
                .contains("3 groups of GPs decide what care to buy, for 13 practices")
                .containsPattern("\\d+ files published since 1 April 2011, \\d of them to correct an earlier one");
    }

    @Test
    void aMonthThatSomebodyStillOwesIsNotTakenForWhole() {
        assertThat(words("/"))
                .contains("March 2013 is not whole: 1 of 3 organisations has not published it yet."
                        + " It was due on 30 April 2013.");
    }

    @Test
    void theNewestCorrectionShowsOldBesideNew() {
        assertThat(words("/?asAt=76"))
                .contains("NHS Northmoor West, payments in March 2013: was £41.4 million is now £41.2 million."
                        + " An invoice was entered twice.");
    }

    @Test
    void beforeTheFirstPaymentsThereAreNone() {
        assertThat(page("/?asAt=3").body()).contains("\"money\":null").contains("This is the past.");
    }
}
