package org.opencommissioning.consultations;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Which consultations, or what of them, is meant; null where it does not matter. */
@Introspected
public record ConsultationFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium that asks.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "Reference of the consultation at its consortium.")
        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "NW-1")
        String reference) {
    public static final ConsultationFilter ALL = new ConsultationFilter(null, null);

    public static ConsultationFilter by(OrganisationCode consortium) {
        return new ConsultationFilter(consortium, null);
    }

    Where consultations(State at, @Nullable String state) {
        return where(at).and("r.kind = 'consultation'").and("stands.state = :state", "state", state);
    }

    Where questions(State at) {
        return where(at).and("r.kind = 'question'");
    }

    Where documents(State at) {
        return where(at).and("r.kind = 'document'");
    }

    Where outcomes(State at) {
        return where(at).and("r.kind not in ('consultation', 'question', 'document')");
    }

    Where answers(State at) {
        return where(at).and("r.words is not null");
    }

    private Where where(State at) {
        return ConsultationQueries.at(at)
                .and("consortium.code = :consortium", "consortium", consortium == null ? null : consortium.text())
                .and("r.reference = :reference", "reference", reference);
    }
}
