package org.opencommissioning.contracts.activity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.values.Money;

/**
 * What activity of some months comes to in one unit, made of published figures alone.
 *
 * @param from    first month with activity in this unit
 * @param to      last such month
 * @param planned by contracts for the same rows; null where one of them does not say
 * @param actual  counted
 * @param value   the published figures at their prices; null where one has no price or is suppressed
 */
@Serdeable
public record ActivitySum(
        ActivityUnit unit,

        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-01")
        String from,

        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-03")
        String to,

        @Nullable @Schema(format = "int64", minimum = "0", example = "9900")
        Long planned,

        ControlledTotal actual,
        @Nullable Money value) {

    public ActivitySum plus(ActivitySum other) {
        return new ActivitySum(
                unit,
                from.compareTo(other.from) <= 0 ? from : other.from,
                to.compareTo(other.to) >= 0 ? to : other.to,
                planned == null || other.planned == null ? null : planned + other.planned,
                actual.plus(other.actual),
                value == null || other.value == null ? null : value.plus(other.value));
    }

    /** As in a cell of a table: {@code tests 9835 of 9900 planned}. */
    @Override
    public String toString() {
        var counted =
                actual.suppressed() == 0 ? Long.toString(actual.shown()) : actual.least() + " to " + actual.greatest();
        return unit + " " + counted + (planned == null ? "" : " of " + planned + " planned");
    }
}
