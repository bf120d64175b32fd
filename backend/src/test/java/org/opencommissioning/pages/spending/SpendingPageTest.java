package org.opencommissioning.pages.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.probe;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SpendingPageTest {
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+-\\d+)\"");

    @Test
    void itSaysTheTotalInWords() {
        assertThat(words("/spending?payer=9N4&from=2013-03&to=2013-03"))
                .contains("NHS Northmoor West paid £41.2 million to")
                .contains("in 31 payment lines, in March 2013.");
    }

    @Test
    void filtersNarrowTheAnswer() {
        assertThat(words("/spending?q=ambulance&payer=9N4&from=2013-03&to=2013-03"))
                .contains("paid £1.46 million to 1 supplier, in 2 payment lines, with “ambulance” in them");
        assertThat(words("/spending?min=13000000")).contains("in 32 payment lines, of £13,000,000 or more each.");
        assertThat(words("/spending?paidTo=N91003")).contains("to Dr Quill and Partners");
        assertThat(words("/spending?area=Palliative+care")).contains("in 47 payment lines");
    }

    @Test
    void totalsAreShownByWhateverIsAsked() {
        assertThat(words("/spending?by=supplier&payer=9N4"))
                .contains("Northmoor General Hospital NHS Foundation Trust");
        for (var by : new String[] {"payer", "month", "area", "type"}) {
            assertThat(page("/spending?by=" + by).body()).contains("\"groups\":{\"by\":\"" + by + "\"");
        }
    }

    @Test
    void pagesFollowOneAnotherUntilEveryLineWasShownOnce() {
        var address = "/_page/spending?payer=9N5";
        var shown = new HashSet<String>();
        for (String cursor = ""; cursor != null; ) {
            var state = probe().get(address + cursor).body();
            add(ID.matcher(state), shown);
            var next = NEXT.matcher(state);
            cursor = next.find() ? "&cursor=" + next.group(1) : null;
        }
        assertThat(probe().get(address).body()).contains("\"total\":{\"lines\":" + shown.size() + ",");
        assertThat(shown).hasSize(434);
    }

    private static void add(Matcher ids, Set<String> shown) {
        while (ids.find()) {
            assertThat(shown.add(ids.group(1))).as(ids.group(1)).isTrue();
        }
    }

    @Test
    void aMistakeIsNamedAndTheRestIsAnswered() {
        var mistaken =
                "/spending?payer=9X9&min=lots&max=1e999999999&from=2013-13&supplier=4000&area=Nothing&sort=supplier";
        assertThat(page(mistaken).statusCode()).isEqualTo(200);
        assertThat(words(mistaken))
                .contains("There is a problem")
                .contains("“lots” is not an amount. Write pounds, such as 25000.")
                .contains("“1e999999999” is not an amount.")
                .contains("“2013-13” is not a month.")
                .contains("No organisation has the code “9X9”.")
                .contains("There is no supplier 4000.")
                .contains("No payment is for “Nothing”.")
                .contains("Choose who paid before you sort by supplier.")
                .contains("in 1,482 payment lines");
    }

    @Test
    void rangesThatEndBeforeTheyBeginAreNamed() {
        assertThat(words("/spending?from=2013-03&to=2013-01&min=5&max=1"))
                .contains("The last month is before the first.")
                .contains("The largest amount is below the smallest.");
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        assertThat(page("/spending?cursor=zzz").statusCode()).isEqualTo(400);
    }

    @Test
    void nothingAReaderTypesIsRunInThePage() {
        var html = page("/spending?q=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .body();
        assertThat(html).doesNotContain("<script>alert").contains("\\u003c/script>\\u003cscript>alert(1)");
    }
}
