package org.opencommissioning.pages.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class ComparePageTest {
    @Test
    void consortiaAreSetSideBySide() {
        assertThat(words("/compare?of=9N4,9N5"))
                .contains("In 2012/13: NHS Northmoor West paid £478.3 million and NHS Harrowdale paid £419.8 million.")
                .contains("Acute commissioning");
        assertThat(words("/compare?of=9N4,9N5&figure=perHead"))
                .contains("NHS Northmoor West paid £1,713.57 a head and NHS Harrowdale paid £1,525.57 a head.");
    }

    @Test
    void aGroupIsTheSumOfItsMembers() {
        assertThat(words("/compare?of=9N5&group=The+west:9N4,9N5&figure=people"))
                .contains("NHS Harrowdale had 275,169 patients and The west had 554,304 patients.");
        assertThat(words("/compare?of=9N4&groupName=The+east&groupOf=9N5,9N6"))
                .contains("In 2011/12: NHS Northmoor West paid £464.8 million and The east paid £969.6 million.")
                .contains("2012/13 £478,317,176.23 not known");
    }

    @Test
    void moneyIsShownOnOtherBoundaries() {
        assertThat(words("/compare?of=9N4,9N5&boundariesOn=2012-03-31"))
                .contains("on the boundaries of 31 March 2012")
                .contains("an estimate")
                .contains("All money of 2012/13 can be shown on those boundaries.");
        assertThat(words("/compare?of=9N4&boundariesOn=2005-01-01")).contains("cannot be mapped to those boundaries");
    }

    @Test
    void practicesAreComparedByTheirPatients() {
        assertThat(words("/compare?of=N91001,N91002"))
                .contains("Pellside Medical Centre had")
                .contains("patients");
    }

    @Test
    void anotherIsAddedByCodeOrByWords() {
        assertThat(words("/compare?of=9N4&add=9n5")).contains("NHS Harrowdale paid");
        assertThat(words("/compare?of=9N4&add=nether"))
                .contains("Add NHS Netherby")
                .doesNotContain("Add Netherby Medical");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        of=9N4,9Z9              | No organisation has the code “9Z9”.
        of=9N4,N91001           | Pellside Medical Centre is of another kind than the first, so it is left out.
        of=9N4,!                | “!” does not have the form of a code
        of=9N4&boundariesOn=now | “now” is not a day.
        of=9N4&group=9N5        | A group has a name of at most 60 letters
        """)
    void mistakesAreNamedAndTheRestIsAnswered(String question, String problem) {
        assertThat(words("/compare?" + question)).contains(problem).contains("NHS Northmoor West");
    }

    @Test
    void withNothingToCompareItSaysHowToBegin() {
        assertThat(page("/compare").statusCode()).isEqualTo(200);
        assertThat(words("/compare")).contains("Set two to five consortia, practices or hospitals side by side.");
    }

    @Test
    void whatWasPublishedThenIsComparedThen() {
        assertThat(words("/compare?of=9N4,9N5&asAt=75")).contains("NHS Northmoor West paid £478.5 million");
    }
}
