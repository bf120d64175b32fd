package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A service in a quarter, from what was to be spent to what is published of its payments; difference = spent − payments, of which
 * {@code accrued} is explained and {@code unexplained} is not.
 *
 * @param budget      what was to be spent in the quarter by the return of expenditure
 * @param spent       paid and accrued in the quarter by the return of expenditure
 * @param accrued     of it, owed at the quarter's end and not when it began
 * @param payments    published payments dated in the quarter, credits taken off
 * @param reason      the difference in words
 */
@Serdeable
public record StatementLine(
        @Schema(maxLength = 500, example = "Mental health") String service,
        StatementFigure budget,
        StatementFigure spent,
        StatementFigure accrued,
        StatementFigure payments,
        StatementFigure difference,
        StatementFigure unexplained,
        @Nullable @Schema(maxLength = 500) String reason) {}
