package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.opencommissioning.organisations.places.DrawnMap;
import org.opencommissioning.values.FinancialYear;

/**
 * The map and one figure for each of its consortia.
 *
 * @param measure {@code payments}, {@code practices}
 * @param year    null where the measure is of no year
 */
@Serdeable
public record ShadedMap(
        DrawnMap map, String measure, @Nullable FinancialYear year, List<Value> values) {

    /**
     * A consortium's figure.
     *
     * @param value  null where it is not known
     * @param months how many months of the year are published, where not all are; null otherwise
     */
    @Serdeable
    public record Value(
            String code,
            @Nullable BigDecimal value,
            @Nullable Integer months) {}
}
