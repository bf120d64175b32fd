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

/**
 * Which list sizes are meant; null where it does not matter.
 *
 * @param commissioner by the file's word, {@code consortium} by the register's
 */
@Introspected
record ListSizeFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the practice.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "N91001")
        OrganisationCode practice,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium under which the file counts the practice.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode commissioner,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium to which the practice belonged on the day of counting.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable @QueryValue @Parameter(description = "First day of counting that matters.")
        LocalDate from,

        @Nullable @QueryValue @Parameter(description = "Last day of counting that matters.")
        LocalDate to,

        @Nullable
        @QueryValue
        @Parameter(
                description =
                        "Only where the file and the register name different consortia, or only where they do not.")
        Boolean differs) {

    Where where(State state) {
        var where = Where.all()
                .with("edition", state.edition().number())
                .and(ListSizeQueries.LIVE)
                .and("practice.code = :practice", "practice", text(practice))
                .and("commissioner.code = :commissioner", "commissioner", text(commissioner))
                .and("consortium.code = :consortium", "consortium", text(consortium))
                .and("c.counted_on >= :from", "from", from)
                .and("c.counted_on <= :to", "to", to);
        return differs == null
                ? where
                : where.and("s.commissioner_id is %s from m.consortium_id"
                        .formatted(differs ? "distinct" : "not distinct"));
    }

    static @Nullable String text(@Nullable OrganisationCode code) {
        return code == null ? null : code.text();
    }
}
