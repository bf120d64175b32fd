package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * Which payments are meant, as a reader says it; null where it does not matter.
 *
 * @param payer    a consortium
 * @param supplier number of a supplier
 * @param paidTo   a practice, trust or other organisation of the register that was paid
 * @param from     its first day is the first that counts
 * @param to       its last day is the last that counts
 * @param min      in pounds, and so is {@code max}; both count
 * @param q        words of the supplier's name, area, type, description or reference
 * @param edition  a publication: its own lines, even if it was superseded
 */
@Introspected
public record PaymentFilter(
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
        @Parameter(description = "First day, month or financial year that counts.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9-]+$", example = "2013-01")
        Period from,

        @Nullable
        @QueryValue
        @Parameter(description = "Last day, month or financial year that counts.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9-]+$", example = "2013-03")
        Period to,

        @Nullable
        @QueryValue
        @Parameter(description = "Smallest amount in pounds.")
        @Schema(type = "number", format = "double", minimum = "-1000000000000", maximum = "1000000000000")
        Money min,

        @Nullable
        @QueryValue
        @Parameter(description = "Largest amount in pounds.")
        @Schema(type = "number", format = "double", minimum = "-1000000000000", maximum = "1000000000000")
        Money max,

        @Nullable
        @QueryValue
        @Parameter(description = "Words in the supplier's name, area, type, description or reference: all must be found.")
        @Schema(maxLength = 200, pattern = "^.*$", example = "ambulance")
        String q,

        @Nullable
        @QueryValue
        @Parameter(description = "Only the lines of this publication, even if it was superseded.")
        @Schema(type = "integer", format = "int64", minimum = "1", example = "75")
        Long edition) {
    public static final PaymentFilter ALL =
            new PaymentFilter(null, null, null, null, null, null, null, null, null, null, null);

    public PaymentFilter {
        if (from != null && to != null && !from.from().isBefore(to.to())) {
            throw ProblemKind.BAD_DATE.refusal(
                    "to", to.toString(), "The range ends before it begins.", "Give a day or month after 'from'.");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "max", max.toString(), "The largest amount is below the smallest.", "Give " + min + " or more.");
        }
        if (q != null && q.length() > 200) {
            throw ProblemKind.BAD_VALUE.refusal("q", q, "'q' is longer than 200 letters.", "Give fewer words.");
        }
    }

    /** What this organisation paid. */
    public static PaymentFilter paidBy(OrganisationCode payer) {
        return new PaymentFilter(payer, null, null, null, null, null, null, null, null, null, null);
    }

    /** What this supplier was paid. */
    public static PaymentFilter paidTo(int supplier) {
        return new PaymentFilter(null, supplier, null, null, null, null, null, null, null, null, null);
    }

    /** What this organisation of the register was paid. */
    public static PaymentFilter paidTo(OrganisationCode organisation) {
        return new PaymentFilter(null, null, organisation, null, null, null, null, null, null, null, null);
    }

    /** The lines of one publication. */
    public static PaymentFilter ofEdition(long edition) {
        return new PaymentFilter(null, null, null, null, null, null, null, null, null, null, edition);
    }

    /** The same, between the first and the last day of the period. */
    public PaymentFilter in(Period period) {
        return new PaymentFilter(
                payer, supplier, paidTo, area, type, period, period, min, max, q, edition);
    }

    /** The same at any time. */
    public PaymentFilter always() {
        return new PaymentFilter(payer, supplier, paidTo, area, type, null, null, min, max, q, edition);
    }
}
