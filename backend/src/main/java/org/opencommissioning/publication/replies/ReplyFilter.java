package org.opencommissioning.publication.replies;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Which replies are meant; null where it does not matter. */
@Introspected
record ReplyFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the organisation that replies.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode organisation,

        @Nullable
        @QueryValue
        @Parameter(description = "The publication they are about.")
        @Schema(format = "int64", minimum = "1", maximum = "999999999999999999", example = "76")
        Long aboutEdition,

        @Nullable
        @QueryValue
        @Parameter(description = "The line of it; replies about the whole publication come with them.")
        @Schema(format = "int32", minimum = "1", example = "15")
        Integer aboutLine) {
    static final ReplyFilter ALL = new ReplyFilter(null, null, null);

    /** Those that stood at the edition. */
    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .and("pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)")
                .and(
                        "r.organisation = :organisation",
                        "organisation",
                        organisation == null ? null : organisation.text())
                .and("r.about_edition = :about", "about", aboutEdition)
                .and("(r.about_line is null or r.about_line = :about_line)", "about_line", aboutLine);
    }
}
