package org.opencommissioning.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.InOneCell;

/**
 * A count as the public may see it, in every format: suppressed is said in words and never looks like zero or like nothing.
 *
 * @param value    rounded; null where it is suppressed
 * @param least    smallest that the exact count may be
 * @param greatest largest that the exact count may be
 */
@Serdeable
public record ControlledCount(
        CountStatus status,

        @Nullable @Schema(format = "int64", minimum = "0", example = "20")
        Long value,

        @Schema(format = "int64", minimum = "0", example = "18")
        long least,

        @Schema(format = "int64", minimum = "0", example = "22")
        long greatest)
        implements InOneCell {

    /** @param shown null where it is suppressed */
    public static ControlledCount of(@Nullable Long shown, SmallCounts rule) {
        var figure = shown == null ? Figure.SUPPRESSED : new Figure.Shown(shown);
        return new ControlledCount(
                shown == null ? CountStatus.SUPPRESSED : CountStatus.SHOWN,
                shown,
                rule.least(figure),
                rule.greatest(figure));
    }

    /** One cell of CSV: {@code 20} or {@code suppressed}. */
    @Override
    public String toString() {
        return value == null ? status.code() : value.toString();
    }
}
