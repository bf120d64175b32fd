package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.contracts.activity.ActivitySum;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * One way through what a consortium publishes: from an objective of its plan to a service line, to a contract that belongs to the line,
 * to what was paid to the contract's provider, and to what people say of it. What is not published is null, and {@code missing} says so.
 *
 * @param objective        the objective's reference; null where no objective of the plan leads to the service line
 * @param tie              how the objective leads to the service line: {@code service-line} where it names it, {@code priority} where both
 *                         belong to one priority; null where there is none of the two
 * @param serviceLine      the service line's reference
 * @param planned          spend of the service line in the whole year
 * @param contract         the contract's id
 * @param providerName     with whom it was made
 * @param value            of the contract, over its whole term
 * @param paid             to the contract's suppliers from {@code paidFrom} to {@code paidTo}: the supplier ties payments to the contract, so
 *                         that payments for other contracts may be among them
 * @param confidence       how surely the least sure of those is the contract's supplier
 * @param activity         done under the contract in the plan's year, one for each unit; none where none is published
 * @param otherContracts   of the consortium with the same suppliers in those days
 * @param payments         the payments themselves, by REST at this very state
 * @param feedback         how many published items are about the contract's provider, as far as the register of contracts gives its code
 * @param missing          what is not published on this way, each in a sentence
 */
@Serdeable
public record PlanThread(
        OrganisationName consortium,
        @Nullable FinancialYear year,

        @Nullable @Schema(maxLength = 40, example = "O1") String objective,

        @Nullable @Schema(maxLength = 4000, example = "People are scanned within six weeks")
        String objectiveTitle,

        @Nullable
        @Schema(
                maxLength = 20,
                allowableValues = {"service-line", "priority"},
                example = "priority")
        String tie,

        @Nullable @Schema(maxLength = 40, example = "S4") String serviceLine,

        @Nullable @Schema(maxLength = 4000, example = "Diagnostics outside hospital")
        String serviceLineTitle,

        @Nullable Money planned,

        @Nullable @Schema(maxLength = 120, example = "9N4-C-2011-04")
        String contract,

        @Nullable @Schema(maxLength = 4000, example = "Diagnostic imaging in the community")
        String contractTitle,

        @Nullable @Schema(maxLength = 4000, example = "Dale Diagnostics LLP")
        String providerName,

        @Nullable OrganisationName provider,
        @Nullable Money value,
        @Nullable Money paid,
        @Nullable LocalDate paidFrom,
        @Nullable LocalDate paidTo,

        @Nullable @Schema(minimum = "0", maximum = "1", format = "double", example = "0.98")
        BigDecimal confidence,

        @Nullable @Schema(format = "int32", minimum = "0", example = "1")
        Integer otherContracts,

        @Nullable @Schema(maxLength = 500, example = "/api/v1/payments?payer=9N4&supplier=17")
        String payments,

        @ArraySchema(maxItems = 7) List<ActivitySum> activity,

        @Nullable @Schema(format = "int64", minimum = "0", example = "2")
        Long feedback,

        @ArraySchema(maxItems = 10, schema = @Schema(maxLength = 200, example = "No indicator is published here yet."))
        List<String> missing) {}
