package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** The filters of the list of services that practices offer. */
@Introspected
public record ServiceFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "The whole name of the service, in capitals or not")
        @Schema(maxLength = 120)
        String service,

        @Nullable @QueryValue OrganisationCode practice,

        @Nullable @QueryValue @Parameter(description = "The consortium to which the practices belong")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "Only what is offered on this day, and where the practices belong then")
        LocalDate on) {
    public Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .with("on", on)
                .and(
                        "lower(offered.service) = :service",
                        "service",
                        service == null ? null : service.strip().toLowerCase(Locale.ROOT))
                .and("o.code = :practice", "practice", practice == null ? null : practice.text())
                .and("belongs.code = :consortium", "consortium", consortium == null ? null : consortium.text())
                .and(on == null ? "true" : "daterange(offered.from_day, offered.to_day, '[]') @> :on");
    }
}
