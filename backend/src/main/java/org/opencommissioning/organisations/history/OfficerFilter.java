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
import org.opencommissioning.organisations.particulars.Post;
import org.opencommissioning.values.OrganisationCode;

/** The filters of the list of officers. */
@Introspected
public record OfficerFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "The officer's whole name, in capitals or not")
        @Schema(maxLength = 200)
        String name,

        @Nullable @QueryValue OrganisationCode organisation,
        @Nullable @QueryValue Post post,

        @Nullable @QueryValue @Parameter(description = "Only who holds a post on this day")
        LocalDate on) {
    public Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .with("on", on)
                .and(
                        "lower(held.name) = :name",
                        "name",
                        name == null ? null : name.strip().toLowerCase(Locale.ROOT))
                .and("o.code = :organisation", "organisation", organisation == null ? null : organisation.text())
                .and("held.post = :post", "post", post == null ? null : post.code())
                .and(on == null ? "true" : "daterange(held.from_day, held.to_day, '[]') @> :on");
    }
}
