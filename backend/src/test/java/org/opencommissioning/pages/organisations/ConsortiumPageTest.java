package org.opencommissioning.pages.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ConsortiumPageTest {
    @Test
    void itSaysInWordsWhatWasSpent() {
        assertThat(words("/organisations/9N4"))
                .contains("NHS Northmoor West paid £41.2 million in March 2013."
                        + " Over 2012/13 it paid £478.3 million, £13.5 million more than the year before.");
    }

    @Test
    void asAtTheEditionBeforeTheCorrectionItSaysWhatWasPublishedThen() {
        var past = page("/organisations/9N4?asAt=75").body();
        assertThat(past).contains("This is the past.").contains("paid ").contains("£41.4 million");
        assertThat(words("/organisations/9N4?asAt=75"))
                .contains("NHS Northmoor West paid £41.4 million in March 2013.")
                .contains("March 2013 32 £41,416,777.45");
    }

    @Test
    void asAtADayItSaysTheSame() {
        assertThat(words("/organisations/9N4?asAt=2013-05-20"))
                .contains("NHS Northmoor West paid £41.4 million in March 2013.");
    }

    @Test
    void aMonthThatIsOverdueIsNotZero() {
        assertThat(words("/organisations/9N6"))
                .contains("In the 11 months of 2012/13 that are published it paid £528.3 million.")
                .contains("March 2013 has not been published. It was due on 30 April 2013.")
                .contains("March 2013 not published");
    }

    @Test
    void whatIsHeldIsCountedAndInNoTotal() {
        assertThat(words("/organisations/9N5?year=2012-13")).contains("£57,650");
    }

    @Test
    void anotherYearIsAnotherAddress() {
        assertThat(words("/organisations/9N4?year=2011-12")).contains("Over 2011/12 it paid");
        assertThat(page("/organisations/9N4?year=lately").statusCode()).isEqualTo(400);
    }

    @Test
    void consortiaAreComparedOverTheSameMonths() {
        assertThat(page("/organisations/9N6").body()).contains("\"peers\":{\"year\":\"2012-13\",\"months\":11,");
        assertThat(page("/organisations/9N4").body()).contains("\"peers\":null");
    }

    @Test
    void aCodeInSmallLettersIsSentToItsPage() {
        var answer = page("/organisations/9n4?year=2012-13");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/organisations/9N4?year=2012-13");
    }

    @Test
    void aCodeThatNobodyHasIsAPageNotFound() {
        assertThat(page("/organisations/9N9").statusCode()).isEqualTo(404);
        assertThat(page("/organisations/%3Cscript%3E").statusCode()).isEqualTo(404);
    }
}
