package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.Money;

/**
 * Two ways to the same sum.
 *
 * @param check      which: {@code payments-by-service}, {@code spent-by-service}, {@code services-of-allocation}, {@code practice-budgets}
 * @param parts      what the parts come to; null where they are not published
 * @param whole      what they should come to
 * @param difference parts less whole: zero where they agree
 */
@Serdeable
public record StatementCheck(
        @Schema(maxLength = 40, example = "payments-by-service")
        String check,

        @Nullable Money parts,
        @Nullable Money whole,
        @Nullable Money difference) {

    static StatementCheck of(String check, @Nullable Money parts, @Nullable Money whole) {
        return new StatementCheck(
                check, parts, whole, parts == null || whole == null ? null : parts.plus(whole.negated()));
    }
}
