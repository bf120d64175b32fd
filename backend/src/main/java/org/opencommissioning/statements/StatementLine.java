package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * A service in a quarter, from what was to be spent to what is published of its payments; difference = spent − payments, of which
 * {@code accrued} is explained and {@code unexplained} is not.
 *
 * @param plan            of the commissioning plan's service line of the same name, for the whole year
 * @param contract        this quarter's days of the terms of contracts that belong to that service line, were they paid evenly
 * @param plannedActivity what the plan expects to be done in the whole year, in its own unit; never reckoned with the quarter's
 * @param plannedUnit     in what the plan counts it; null where it does not say
 * @param activity        done in the quarter under the contracts of that service line, beside what they planned
 * @param budget      what was to be spent in the quarter by the return of expenditure
 * @param spent       paid and accrued in the quarter by the return of expenditure
 * @param accrued     of it, owed at the quarter's end and not when it began
 * @param payments    published payments dated in the quarter, credits taken off
 * @param reason      the difference in words
 */
@Serdeable
public record StatementLine(
        @Schema(maxLength = 500, example = "Mental health") String service,
        StatementFigure plan,
        StatementFigure budget,
        StatementFigure contract,
        @Nullable @Schema(example = "38500") BigDecimal plannedActivity,

        @Nullable @Schema(maxLength = 4000, example = "contacts")
        String plannedUnit,

        StatementActivity activity,
        StatementFigure spent,
        StatementFigure accrued,
        StatementFigure payments,
        StatementFigure difference,
        StatementFigure unexplained,
        @Nullable @Schema(maxLength = 500) String reason) {}
