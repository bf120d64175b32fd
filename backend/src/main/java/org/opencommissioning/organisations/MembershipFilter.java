package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** The filters of the list of memberships. */
@Introspected
record MembershipFilter(
        @Nullable @QueryValue OrganisationCode practice,
        @Nullable @QueryValue OrganisationCode consortium,

        @Nullable @QueryValue @Parameter(description = "Only those that held on this day")
        LocalDate on,

        @Nullable @QueryValue @Parameter(description = "Only those that the Board assigned, or only others")
        Boolean assigned) {
    Where where(State state) {
        return Where.all()
                .and("m.from_edition <= :edition")
                .and("(m.to_edition is null or m.to_edition > :edition)")
                .with("edition", state.edition().number())
                .with("on", on)
                .and("practice.code = :practice", "practice", practice == null ? null : practice.text())
                .and("consortium.code = :consortium", "consortium", consortium == null ? null : consortium.text())
                .and("m.assigned = :assigned", "assigned", assigned)
                .and(on == null ? "true" : "m.days @> :on");
    }
}
