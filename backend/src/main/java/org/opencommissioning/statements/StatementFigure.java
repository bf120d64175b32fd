package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.Money;

/**
 * A figure of a statement, or why there is none.
 *
 * @param state  {@code known}; {@code part}, where some of what it would hold is not published; {@code not-published};
 *               {@code not-comparable}, where it would be worked out from figures of different times or that are not whole
 * @param amount null unless known or part
 * @param basis  of what time it is, flow or stock, cash or accruals, with VAT or without
 * @param reason why it is not known; null where it is
 * @param source where it comes from, by REST at this very state; null where there is nothing
 */
@Serdeable
public record StatementFigure(
        @Schema(maxLength = 20, example = "known") String state,
        @Nullable Money amount,
        @Nullable @Schema(maxLength = 200) String basis,
        @Nullable @Schema(maxLength = 500) String reason,

        @Nullable @Schema(maxLength = 500, example = "/api/v1/payments?payer=9N4&from=2013-01-01&to=2013-03-31")
        String source) {

    static StatementFigure known(Money amount, String basis, String source) {
        return new StatementFigure("known", amount, basis, null, source);
    }

    static StatementFigure part(Money amount, String basis, String reason, String source) {
        return new StatementFigure("part", amount, basis, reason, source);
    }

    static StatementFigure notPublished(String reason) {
        return new StatementFigure("not-published", null, null, reason, null);
    }

    static StatementFigure notComparable(String reason) {
        return new StatementFigure("not-comparable", null, null, reason, null);
    }

    /** One less the other, where both are known whole. */
    static StatementFigure less(StatementFigure one, StatementFigure other, String basis) {
        if (one.isKnown() && other.isKnown()) {
            return known(one.amount.plus(other.amount.negated()), basis, null);
        }
        return notComparable(one.isKnown() ? other.why() : one.why());
    }

    boolean isKnown() {
        return state.equals("known");
    }

    private String why() {
        return reason == null ? "It cannot be worked out." : reason;
    }
}
