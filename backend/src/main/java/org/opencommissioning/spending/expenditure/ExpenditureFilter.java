package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Whose expenditure is meant, and of which year; null where it does not matter. */
@Introspected
record ExpenditureFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable @QueryValue @Parameter(description = "Only of this financial year.")
        FinancialYear year) {

    Where where(State state) {
        return standing(state)
                .and("k.code = :consortium", "consortium", consortium == null ? null : consortium.text())
                .and(
                        "e.month >= :from",
                        "from",
                        year == null ? null : year.period().from())
                .and("e.month < :to", "to", year == null ? null : year.period().to());
    }

    /** The conditions stand inside the list's sums, so that only what is asked for is added up. */
    Where ofMonths(State state) {
        return standing(state)
                .with("consortium", consortium == null ? null : consortium.text())
                .with("from", year == null ? null : year.period().from())
                .with("to", year == null ? null : year.period().lastDay());
    }

    private static Where standing(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .and("e.edition <= :edition and (e.superseded_by is null or e.superseded_by > :edition)");
    }
}
