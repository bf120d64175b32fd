package org.opencommissioning.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void poundsAreKeptToThePenny() {
        assertThat(Money.ofPounds(new BigDecimal("-1234.5"))).hasToString("-1234.50");
        assertThat(Money.ofPounds(new BigDecimal("1e3")).pence()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "0.001", "1e30"})
    void whatIsNoAmountIsRefusedAtOnce(String text) {
        assertThatThrownBy(() -> Money.ofPounds(new BigDecimal(text))).isInstanceOf(ArithmeticException.class);
    }
}
