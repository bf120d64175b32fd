package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.values.Money;

/**
 * A change of a contract.
 *
 * @param on          from when on it holds
 * @param valueBefore null where the register does not say
 * @param reason      in the consortium's words
 * @param line        of the register that states the contract as changed
 */
@Serdeable
public record Amendment(
        LocalDate on,
        @Nullable Money valueBefore,
        @Nullable Money valueAfter,
        @Nullable LocalDate endsBefore,
        @Nullable LocalDate endsAfter,

        @Nullable @Schema(maxLength = 4000, example = "Two more clinics a week")
        String reason,

        @Schema(format = "int32", minimum = "1", example = "3")
        int line) {
    /** As in a cell of a table: {@code 2012-10-01 1200000.00 > 1450000.00}. */
    @Override
    public String toString() {
        return on + " " + (valueBefore == null ? "?" : valueBefore) + " > " + (valueAfter == null ? "?" : valueAfter);
    }
}
