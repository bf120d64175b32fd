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

/** Which allocations are meant; null where it does not matter. */
@Introspected
record AllocationFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the practice whose budget is meant.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "N91001")
        OrganisationCode practice,

        @Nullable
        @QueryValue
        @Parameter(description = "Only this component, such as `programme` or `practice-budget`.")
        @Schema(type = "string", maxLength = 40, pattern = "^[a-z-]{1,40}$", example = "programme")
        String component,

        @Nullable @QueryValue @Parameter(description = "Only of this financial year.")
        FinancialYear year) {

    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .and("pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)")
                .and("c.code = :consortium", "consortium", consortium == null ? null : consortium.text())
                .and("p.code = :practice", "practice", practice == null ? null : practice.text())
                .and("a.component = :component", "component", component)
                .and("a.start_year = :year", "year", year == null ? null : year.startYear());
    }
}
