package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.values.Money;

/**
 * What a consortium paid to a contract's suppliers while the contract ran. Payments do not name contracts: the supplier ties them,
 * so that those for other contracts with it, and for what no contract covers, are among them (decisions/0421).
 *
 * @param contract   its id
 * @param value      of the contract, over its whole term; null where it is not known
 * @param evenly     what the value comes to for the days from {@code from} to {@code to}, were it paid evenly by the day; null where
 *                   value or term is not known
 * @param from       first day of the term for which payments are published; null where there is none
 * @param to         last such day
 * @param suppliers  as whom the contract's suppliers are paid; none where no payment names them
 * @param confidence how surely the least sure of them is the contract's supplier, 0 to 1; null where there is none
 * @param others     ids of the consortium's other contracts with one of the same suppliers in those days
 */
@Serdeable
public record ContractPaid(
        @Schema(maxLength = 120, example = "9N4-C-2011-04") String contract,
        @Nullable Money value,
        @Nullable Money evenly,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @ArraySchema(maxItems = 1000) List<Tie> suppliers,

        @Nullable @Schema(minimum = "0", maximum = "1", format = "double", example = "0.98")
        BigDecimal confidence,

        @ArraySchema(maxItems = 1000, schema = @Schema(maxLength = 120, example = "9N4-C-2011-05"))
        List<String> others,

        @Schema(format = "int64", minimum = "0", example = "25")
        long lines,

        Money amount) {

    /**
     * A supplier of payments that is taken for one of the contract's.
     *
     * @param method {@code code} where register and payments mean the same organisation, {@code name} where they write the same name
     */
    @Serdeable
    public record Tie(
            @Schema(maxLength = 10, pattern = "^[0-9]+$", example = "17")
            String supplier,

            @Schema(maxLength = 500, example = "Dale Diagnostics LLP")
            String name,

            @Schema(
                    maxLength = 10,
                    allowableValues = {"code", "name"},
                    example = "code")
            String method,

            @Schema(minimum = "0", maximum = "1", format = "double", example = "0.98")
            BigDecimal confidence,

            @Schema(format = "int64", minimum = "0", example = "25")
            long lines,

            Money amount) {}
}
