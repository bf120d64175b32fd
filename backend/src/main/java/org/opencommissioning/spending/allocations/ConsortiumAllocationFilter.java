package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Which consortia's allocations are meant, and of which year; null where it does not matter. */
@Introspected
record ConsortiumAllocationFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable @QueryValue @Parameter(description = "Only of this financial year.")
        FinancialYear year) {

    /** The conditions stand inside the list's sums, so that only what is asked for is added up. */
    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .with("consortium", consortium == null ? null : consortium.text())
                .with("year", year == null ? null : year.startYear());
    }
}
