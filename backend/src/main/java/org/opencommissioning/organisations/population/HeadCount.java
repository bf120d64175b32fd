package org.opencommissioning.organisations.population;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a number of people as it is written in these files. */
sealed interface HeadCount {
    /** Never below zero. */
    record People(BigDecimal number) implements HeadCount {
        boolean isWhole() {
            return number.stripTrailingZeros().scale() <= 0;
        }
    }

    /** Below zero. */
    record Negative() implements HeadCount {}

    /** Not to be read, or out of all proportion. */
    record Unreadable() implements HeadCount {}

    Pattern SHAPE = Pattern.compile("-?(\\d{1,9}|\\d{1,3}(,\\d{3}){1,2})(\\.\\d{1,12})?");

    static HeadCount of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return new Unreadable();
        }
        var number = new BigDecimal(text.replace(",", ""));
        return number.signum() < 0 ? new Negative() : new People(number);
    }
}
