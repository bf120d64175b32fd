package org.opencommissioning.plans;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Which plans are meant; null where it does not matter. */
@Introspected
public record PlanFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium whose plan it is.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "Financial year that is planned: 2013-14.")
        @Schema(type = "string", maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-14")
        FinancialYear year) {

    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .and(PlanQueries.STANDS)
                .and("pub.publisher = :consortium", "consortium", consortium == null ? null : consortium.text())
                .and(
                        "lower(pub.period) = :year",
                        "year",
                        year == null ? null : year.period().from());
    }
}
