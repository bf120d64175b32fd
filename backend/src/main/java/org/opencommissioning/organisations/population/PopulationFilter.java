package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Which consortia's populations are meant; null where it does not matter. */
@Introspected
record PopulationFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable @QueryValue @Parameter(description = "First day of counting that matters.")
        LocalDate from,

        @Nullable @QueryValue @Parameter(description = "Last day of counting that matters.")
        LocalDate to) {

    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .with("consortia", consortium == null ? null : new String[] {consortium.text()})
                .and("n.counted_on >= :from", "from", from)
                .and("n.counted_on <= :to", "to", to);
    }
}
