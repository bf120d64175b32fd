package org.opencommissioning.pages.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VerifyPageTest {
    @Test
    void aPaymentLeadsToTheCheckOfItsBundle() {
        assertThat(page("/payments/75-15").body()).contains("href=\"/verify?payment=75-15\"");
        assertThat(words("/verify?payment=75-15"))
                .contains("Payment 75-15")
                .contains("./portal verify 75-15.bundle.json");
        assertThat(page("/verify?payment=75-15").body()).contains("href=\"/api/v1/payments/75-15/bundle\"");
    }

    @Test
    void aPublicationOfThePastIsCheckedAgainstTheLogOfThatDay() {
        assertThat(page("/verify?edition=40&asAt=50").body()).contains("/api/v1/publications/40/bundle?asAt=50");
    }

    @Test
    void withoutAFigureAnyBundleMayBeChosen() {
        assertThat(words("/verify")).contains("Check a figure yourself").contains("./portal verify bundle.json");
    }

    @Test
    void whatCannotBeAPaymentIsNotFound() {
        assertThat(page("/verify?payment=javascript:1").statusCode()).isEqualTo(404);
        assertThat(page("/verify?edition=-1").statusCode()).isEqualTo(404);
    }
}
