package org.opencommissioning.documents;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Which documents are meant; null where it does not matter. */
@Introspected
public record DocumentFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the organisation whose publication names it.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode publisher,

        @Nullable
        @QueryValue
        @Parameter(description = "Kind of the publication.")
        @Schema(maxLength = 40, pattern = "^[a-z-]*$", example = "plans")
        String kind,

        @Nullable @QueryValue @Parameter(description = "A day of the publication's period.")
        LocalDate on,

        @Nullable
        @QueryValue
        @Parameter(description = "Words that stand in its text or its title.")
        @Schema(maxLength = 200, example = "carers")
        String words) {

    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .with("sought", words == null ? "" : words)
                .and("pub.edition <= :edition")
                .and("(pub.superseded_by is null or pub.superseded_by > :edition)")
                .and("pub.publisher = :publisher", "publisher", publisher == null ? null : publisher.text())
                .and("pub.kind = :kind", "kind", kind)
                .and("pub.period @> :on::date", "on", on)
                .and(
                        "(d.lexemes @@ websearch_to_tsquery('english', :words)"
                                + " or to_tsvector('english', m.title) @@ websearch_to_tsquery('english', :words))",
                        "words",
                        words == null || words.isBlank() ? null : words);
    }
}
