package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {
    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1234|1234.00",
                "1234.5|1234.50",
                "1,234,567.89|1234567.89",
                ".50|0.50",
                "12.|12.00",
                "0|0.00",
                "-0.01|-0.01",
                "£27,913.51|27913.51",
                "Â£27,913.51|27913.51",
                "£ 27,913.51 |27913.51",
                "GBP 27,913.51|27913.51",
                "27913.51 GBP|27913.51",
                "-85,260.00|-85260.00",
                "- 85,260.00|-85260.00",
                "(85,260.00)|-85260.00",
                "(£85,260.00)|-85260.00",
                "£(85,260.00)|-85260.00",
                "85,260.00-|-85260.00",
                "85,260.00 CR|-85260.00",
                "85,260.00cr|-85260.00",
                "85,260.00 DR|85260.00",
                "+85,260.00|85260.00",
                "29 700.00|29700.00",
                "29\u00a0700.00|29700.00",
                "76912.070000000007|76912.07",
                "-76912.069999999992|-76912.07",
                "100.0000|100.00"
            })
    void isRead(String text, String pounds) {
        assertThat(AmountText.read(text))
                .isInstanceOfSatisfying(
                        AmountText.Amount.class,
                        amount -> assertThat(amount.money()).hasToString(pounds));
    }

    @ParameterizedTest(name = "''{0}'' is not: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|MISSING",
                "#####|HASHES",
                "#REF!|NOT_A_NUMBER",
                "1.5E+05|SCIENTIFIC",
                "1.234,56|DOUBTFUL_SEPARATORS",
                "1234,56|DOUBTFUL_SEPARATORS",
                "27,91|DOUBTFUL_SEPARATORS",
                "1.234|DOUBTFUL_SEPARATORS",
                "1.234.567|DOUBTFUL_SEPARATORS",
                "12,34,567.00|DOUBTFUL_SEPARATORS",
                "0,123|DOUBTFUL_SEPARATORS",
                "1,2345|DOUBTFUL_SEPARATORS",
                "12345.678|FRACTION_OF_PENNY",
                "€100.00|OTHER_CURRENCY",
                "USD 100.00|OTHER_CURRENCY",
                "-|NOT_A_NUMBER",
                "£|NOT_A_NUMBER",
                "n/a|NOT_A_NUMBER",
                "-(100.00)|NOT_A_NUMBER",
                "--100.00|NOT_A_NUMBER",
                "£1.5m|NOT_A_NUMBER",
                "27,9l3.51|NOT_A_NUMBER",
                "100.00 CR CR|NOT_A_NUMBER",
                "12345678901234567890|TOO_LARGE"
            })
    void isNot(String text, AmountText.Problem problem) {
        assertThat(AmountText.read(text)).isEqualTo(new AmountText.Unread(problem));
    }
}
