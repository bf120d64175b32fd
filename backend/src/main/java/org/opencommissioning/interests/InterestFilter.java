package org.opencommissioning.interests;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Which interests are meant; null where it does not matter. */
@Introspected
public record InterestFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium whose register declares it.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the practice whose it is.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "N91001")
        OrganisationCode practice,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the provider in which it lies.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "N91001")
        OrganisationCode provider,

        @Nullable
        @QueryValue
        @Parameter(description = "Only interests that were held on this day; those without a first day are left out.")
        LocalDate on) {
    public static final InterestFilter ALL = new InterestFilter(null, null, null, null);

    /** The newest register of each consortium that stood at the edition. */
    Where where(State state) {
        return Where.all()
                .with("edition", state.edition().number())
                .and(InterestQueries.STANDS)
                .and("consortium.code = :consortium", "consortium", text(consortium))
                .and("practice.code = :practice", "practice", text(practice))
                .and("provider.code = :provider", "provider", text(provider))
                .and("i.from_on <= :on and coalesce(i.to_on >= :on, true)", "on", on);
    }

    private static @Nullable String text(@Nullable OrganisationCode code) {
        return code == null ? null : code.text();
    }
}
