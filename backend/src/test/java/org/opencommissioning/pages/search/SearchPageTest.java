package org.opencommissioning.pages.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SearchPageTest {
    @Test
    void organisationsAndSuppliersAreFoundByTheirNames() {
        assertThat(words("/search?q=northmoor+gen")).contains("Northmoor General Hospital NHS Foundation Trust");
        assertThat(words("/search?q=moorcare"))
                .contains("1 organisation and 1 supplier fit “moorcare”.", "Suppliers Moorcare Homes Limited Supplier");
    }

    @Test
    void organisationsAreFoundByCodeAndPostcode() {
        assertThat(words("/search?q=9n4")).contains("NHS Northmoor West");
        assertThat(words("/search?q=NM4+1AA")).contains("Pellside Medical Centre");
    }

    @Test
    void thoseThatAreClosedComeLast() {
        assertThat(words("/search?q=surgery")).containsSubsequence("Weir Lane Surgery", "Tanner's Row Surgery");
    }

    @Test
    void suppliersOfThePastAreThoseWhoHadBeenPaidThen() {
        assertThat(words("/search?q=moorcare&asAt=3")).doesNotContain("Moorcare Homes");
        assertThat(words("/search?q=moorcare&asAt=40")).containsPattern("Moorcare Homes (Ltd|Limited) Supplier");
    }

    @Test
    void nothingIsFoundWithoutWords() {
        for (var address : new String[] {"/search", "/search?q=", "/search?q=%27%27%26%7C%21"}) {
            assertThat(page(address).statusCode()).as(address).isEqualTo(200);
            assertThat(page(address).body()).contains("\"organisations\":[],\"suppliers\":[]");
        }
    }

    @Test
    void aVeryLongQuestionIsCutShort() {
        assertThat(page("/search?q=" + "surgery+".repeat(100)).statusCode()).isEqualTo(200);
    }
}
