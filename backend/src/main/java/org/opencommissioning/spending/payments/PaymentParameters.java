package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.opencommissioning.api.lists.DateParameter;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** The filters of payments as parameters of an address. */
@Introspected
public record PaymentParameters(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the organisation that paid.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode payer,

        @Nullable
        @QueryValue
        @Parameter(description = "Number of the supplier, as in a supplier's `id`.")
        @Schema(type = "string", maxLength = 9, pattern = "^[1-9][0-9]*$", example = "17")
        Integer supplier,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the practice, trust or other organisation that was paid.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "N91001")
        OrganisationCode paidTo,

        @Nullable
        @QueryValue
        @Parameter(description = "Expense area, in capitals or not; `Not given` for lines without one.")
        @Schema(maxLength = 1000, pattern = "^.*$", example = "Acute commissioning")
        String area,

        @Nullable
        @QueryValue
        @Parameter(description = "Expense type, in capitals or not; `Not given` for lines without one.")
        @Schema(maxLength = 1000, pattern = "^.*$", example = "Contract baseline")
        String type,

        @Nullable
        @QueryValue
        @Parameter(description = "First day or month that counts.")
        @Schema(maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", example = "2013-01")
        String from,

        @Nullable
        @QueryValue
        @Parameter(description = "Last day or month that counts.")
        @Schema(maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", example = "2013-03")
        String to,

        @Nullable
        @QueryValue
        @Parameter(description = "Smallest amount in pounds.")
        @Schema(type = "number", format = "double", minimum = "-1000000000000", maximum = "1000000000000")
        BigDecimal min,

        @Nullable
        @QueryValue
        @Parameter(description = "Largest amount in pounds.")
        @Schema(type = "number", format = "double", minimum = "-1000000000000", maximum = "1000000000000")
        BigDecimal max,

        @Nullable
        @QueryValue
        @Parameter(
                description = "Words in the supplier's name, area, type, description or reference: all must be found.")
        @Schema(maxLength = 200, pattern = "^.*$", example = "ambulance")
        String q,

        @Nullable
        @QueryValue
        @Parameter(description = "Only the lines of this publication, even if it was superseded.")
        @Schema(type = "integer", format = "int64", minimum = "1", example = "75")
        Long edition) {

    /** @throws org.opencommissioning.api.problems.Refusal when a date or an amount cannot be read */
    public PaymentFilter filter() {
        return new PaymentFilter(
                payer,
                supplier,
                paidTo,
                area,
                type,
                DateParameter.parse("from", from),
                DateParameter.parse("to", to),
                money("min", min),
                money("max", max),
                q,
                edition);
    }

    private static @Nullable Money money(String name, @Nullable BigDecimal pounds) {
        try {
            return pounds == null ? null : Money.ofPounds(pounds);
        } catch (ArithmeticException e) {
            throw ProblemKind.BAD_VALUE.refusal(
                    name, pounds.toString(), "'" + pounds + "' is not an amount in pence.", "Write 25000 or 25000.50.");
        }
    }
}
