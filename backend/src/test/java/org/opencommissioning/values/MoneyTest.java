package org.opencommissioning.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        10.00  | 1 1 1      | 3.34 3.33 3.33
        -10.00 | 1 1 1      | -3.34 -3.33 -3.33
        0.01   | 1 2        | 0.00 0.01
        100.00 | 0.625 .375 | 62.50 37.50
        5.00   | 1 0        | 5.00 0.00
        """)
    void itIsDividedToThePenny(String whole, String weights, String parts) {
        var divided = Money.ofPounds(new BigDecimal(whole))
                .divided(Arrays.stream(weights.split(" ")).map(BigDecimal::new).toList());
        assertThat(divided.stream().map(Money::toString).collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }
}
