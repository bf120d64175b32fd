package org.opencommissioning.statements;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationName;

/**
 * A consortium's quarter: plan, budget, contracts, what it says it spent, what is published of its payments, and what of the difference
 * is explained. Figures of different times are never subtracted.
 *
 * @param quarter     1 is April to June
 * @param given       by the Board for the whole year
 * @param total       of all lines; its {@code unexplained} is the difference less what is accrued and held
 * @param held        payments that wait for a person's decision and are in no sum
 * @param lines       by service, the largest first
 */
@Serdeable
public record Statement(
        OrganisationName consortium,
        FinancialYear year,

        @Schema(format = "int32", minimum = "1", maximum = "4", example = "4")
        int quarter,

        LocalDate from,
        LocalDate to,
        StatementFigure given,
        StatementLine total,
        StatementFigure held,
        @Schema(maxLength = 500) String reason,
        List<StatementLine> lines,
        List<StatementCheck> checks) {}
