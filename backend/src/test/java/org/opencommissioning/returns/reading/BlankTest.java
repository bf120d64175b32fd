package org.opencommissioning.returns.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlankTest {
    @Test
    void everyKindOfWhiteSpaceIsBlank() {
        assertThat(Blank.is(" \t\r\n\u00a0\u200b\u2007\ufeff\u3000")).isTrue();
        assertThat(Blank.is("")).isTrue();
        assertThat(Blank.is(" . ")).isFalse();
    }

    @Test
    void aStretchOfItBecomesOneSpace() {
        assertThat(Blank.collapse("  Market \u00a0\n Cross\t")).isEqualTo("Market Cross");
    }

    @Test
    void textThatNeedsNothingIsTheSameObject() {
        var text = "Market Cross";
        assertThat(Blank.collapse(text)).isSameAs(text);
    }
}
