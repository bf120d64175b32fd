package org.opencommissioning.spending.totals;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.Money;

/** How many payments, and what they come to. */
@Serdeable
public record Sum(
        @Schema(format = "int64", minimum = "0", example = "31")
        long lines,

        Money amount) {
    public static final Sum NOTHING = new Sum(0, Money.ZERO);

    public Sum plus(Sum other) {
        return new Sum(lines + other.lines, amount.plus(other.amount));
    }
}
