package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.OrganisationName;

/**
 * With whom a contract was made.
 *
 * @param name         as the register writes it
 * @param organisation in the register of organisations, where the register of contracts gives its code
 * @param identifier   list and number together, as org-id.guide writes them
 * @param office       registered office or principal place of business, as the register gives it
 */
@Serdeable
public record ContractSupplier(
        @Schema(maxLength = 500, example = "Dale Diagnostics LLP")
        String name,

        @Nullable OrganisationName organisation,

        @Nullable @Schema(maxLength = 100, example = "GB-COH-09900001")
        String identifier,

        @Nullable @Schema(maxLength = 1000, example = "1 Mill Lane, Northmoor, NM1 1AA")
        String office) {
    /** As in a cell of a table: {@code Dale Diagnostics LLP (9ND)}. */
    @Override
    public String toString() {
        return organisation == null ? name : name + " (" + organisation.code() + ")";
    }
}
