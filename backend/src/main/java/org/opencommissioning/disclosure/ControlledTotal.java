package org.opencommissioning.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What published counts come to, made of them alone (decisions/0360).
 *
 * @param shown      sum of those that are shown, each of them rounded
 * @param suppressed how many counts are suppressed
 * @param least      the sum where each suppressed count is the smallest it may be
 * @param greatest   the sum where each suppressed count is the largest it may be
 */
@Serdeable
public record ControlledTotal(
        @Schema(format = "int64", minimum = "0", example = "1240")
        long shown,

        @Schema(format = "int64", minimum = "0", example = "3")
        long suppressed,

        @Schema(format = "int64", minimum = "0", example = "1243")
        long least,

        @Schema(format = "int64", minimum = "0", example = "1261")
        long greatest) {
    public static final ControlledTotal NONE = new ControlledTotal(0, 0, 0, 0);

    public static ControlledTotal of(long shown, long suppressed, SmallCounts rule) {
        var total = new Total(shown, suppressed, rule);
        return new ControlledTotal(shown, suppressed, total.least(), total.greatest());
    }

    /** What statistics take for it: each suppressed count as the middle of what it may be. */
    public double middle() {
        return (least + greatest) / 2.0;
    }

    public ControlledTotal plus(ControlledTotal other) {
        return new ControlledTotal(
                shown + other.shown, suppressed + other.suppressed, least + other.least, greatest + other.greatest);
    }
}
