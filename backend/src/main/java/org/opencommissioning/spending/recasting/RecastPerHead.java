package org.opencommissioning.spending.recasting;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.opencommissioning.organisations.population.MoneyPerHead;
import org.opencommissioning.values.Money;

/**
 * Recast money divided by recast people, to the penny: an estimate by an estimate.
 *
 * @param people by how many, weighted or not, to the nearest one
 */
@Serdeable
public record RecastPerHead(
        Money amount,
        @Schema(minimum = "1", example = "325411") long people) {
    static RecastPerHead of(Money amount, long people) {
        return new RecastPerHead(MoneyPerHead.divided(amount, BigDecimal.valueOf(people)), people);
    }
}
