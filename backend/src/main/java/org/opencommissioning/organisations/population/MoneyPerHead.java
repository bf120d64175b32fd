package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.Money;

/**
 * Money divided by people, to the penny.
 *
 * @param people    by how many, weighted or not
 * @param countedOn when they were counted: at the last count before the money's last day
 * @param edition   the publication that counted them
 */
@Serdeable
public record MoneyPerHead(
        Money amount,
        @Schema(minimum = "0", example = "325411") BigDecimal people,
        LocalDate countedOn,

        @Schema(format = "int64", minimum = "1", example = "84")
        long edition) {

    /** From the columns that {@link PerHead#join} joins, as {@code people}, {@code counted_on} and {@code heads_edition}. */
    public static @Nullable MoneyPerHead read(ResultSet row, Money money) throws SQLException {
        var people = row.getBigDecimal("people");
        return people == null
                ? null
                : new MoneyPerHead(
                        divided(money, people),
                        people,
                        row.getObject("counted_on", LocalDate.class),
                        row.getLong("heads_edition"));
    }

    /** Half pennies go away from zero, as the database rounds them. */
    public static Money divided(Money money, BigDecimal people) {
        return new Money(BigDecimal.valueOf(money.pence())
                .divide(people, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
