package org.opencommissioning.plans.progress;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Which progress is meant; null where it does not matter. */
@Introspected
record ProgressFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium whose plan it is.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "Financial year of the plan: 2013-14.")
        @Schema(type = "string", maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-14")
        FinancialYear year,

        @Nullable @QueryValue @Parameter(description = "Objectives, schemes or milestones.")
        PlanPart part,

        @Nullable
        @QueryValue
        @Parameter(description = "The item's reference within its part.")
        @Schema(maxLength = 40, example = "O1")
        String reference) {

    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .and(ProgressQueries.STANDS)
                .and("pub.publisher = :consortium", "consortium", consortium == null ? null : consortium.text())
                .and(
                        "g.year_from = :year",
                        "year",
                        year == null ? null : year.period().from())
                .and("g.part = :part", "part", part == null ? null : part.code())
                .and("lower(g.reference) = lower(:reference)", "reference", reference);
    }
}
