package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.values.OrganisationCode;

/** The filters of the list of register events. What lies between two days is taken for possible on each of them. */
@Introspected
public record RegisterEventFilter(
        @Nullable @QueryValue @Parameter(description = "To whom it happened")
        OrganisationCode organisation,

        @Nullable @QueryValue @Parameter(description = "The consortium that practices joined or left")
        OrganisationCode consortium,

        @Nullable @QueryValue RegisterEventKind kind,
        @Nullable @QueryValue OrganisationRole role,

        @Nullable @QueryValue @Parameter(description = "First day on which it may have happened")
        LocalDate from,

        @Nullable @QueryValue @Parameter(description = "Last day on which it may have happened")
        LocalDate to) {
    public static final RegisterEventFilter ALL = new RegisterEventFilter(null, null, null, null, null, null);

    public Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .and("o.code = :organisation", "organisation", organisation == null ? null : organisation.text())
                .and(
                        "(left_key.code = :consortium or joined_key.code = :consortium)",
                        "consortium",
                        consortium == null ? null : consortium.text())
                .and("event.kind = :kind", "kind", kind == null ? null : kind.code())
                .and("o.role = :role", "role", role == null ? null : role.code())
                .and("event.day >= :from", "from", from)
                .and("coalesce(event.on_day, event.after_day + 1) <= :to", "to", to);
    }
}
