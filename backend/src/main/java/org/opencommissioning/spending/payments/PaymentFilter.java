package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
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
public record PaymentFilter(
        @Nullable OrganisationCode payer,
        @Nullable Integer supplier,
        @Nullable OrganisationCode paidTo,
        @Nullable String area,
        @Nullable String type,
        @Nullable Period from,
        @Nullable Period to,
        @Nullable Money min,
        @Nullable Money max,
        @Nullable String q,
        @Nullable Long edition) {
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
        return new PaymentFilter(payer, supplier, paidTo, area, type, period, period, min, max, q, edition);
    }

    /** The same at any time. */
    public PaymentFilter always() {
        return new PaymentFilter(payer, supplier, paidTo, area, type, null, null, min, max, q, edition);
    }
}
