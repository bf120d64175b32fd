package org.opencommissioning.feedback.responses;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Which answers are meant; null where it does not matter. */
@Introspected
record ResponseFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the body that answers.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "R9A")
        OrganisationCode by,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the local HealthWatch that sent the feedback.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9NH")
        OrganisationCode healthwatch,

        @Nullable
        @QueryValue
        @Parameter(description = "Reference of the feedback at its HealthWatch.")
        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "2013-0042")
        String reference) {

    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .and(ResponseQueries.LIVE)
                .and("by.code = :by", "by", by == null ? null : by.text())
                .and("healthwatch.code = :healthwatch", "healthwatch", healthwatch == null ? null : healthwatch.text())
                .and("r.reference = :reference", "reference", reference);
    }
}
