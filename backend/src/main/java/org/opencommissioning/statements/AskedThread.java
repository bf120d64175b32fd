package org.opencommissioning.statements;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.FinancialYear;

/** Where on the way from objectives to payments one stands; null where it does not matter. */
@Introspected
public record AskedThread(
        @Nullable
        @QueryValue
        @Parameter(description = "The plan's year; that of the payment, or else the newest plan's, when left out.")
        @Schema(type = "string", maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2012-13")
        FinancialYear year,

        @Nullable
        @QueryValue
        @Parameter(description = "Reference of an objective of the plan.")
        @Schema(maxLength = 40, example = "O1")
        String objective,

        @Nullable
        @QueryValue
        @Parameter(description = "Reference of a service line of the plan.")
        @Schema(maxLength = 40, example = "S4")
        String serviceLine,

        @Nullable
        @QueryValue
        @Parameter(description = "Id of a contract.")
        @Schema(maxLength = 120, pattern = "^[0-9A-Za-z-]+$", example = "9N4-C-2011-04")
        String contract,

        @Nullable
        @QueryValue
        @Parameter(description = "Id of a payment of the consortium: the ways that lead to it.")
        @Schema(maxLength = 30, pattern = "^[0-9]+-[0-9]+$", example = "76-13")
        String payment) {

    boolean isOfPayments() {
        return contract != null || payment != null;
    }
}
