package org.opencommissioning.pages.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.spending.suppliers.Supplier;

/**
 * One answer of a search.
 *
 * @param id     organisation code or supplier number
 * @param detail what tells it from its namesakes: where it is, or how often it was paid
 * @param path   of its page
 */
@Serdeable
record Found(
        @Schema(allowableValues = {"organisation", "supplier"}, example = "organisation")
        String type,

        @Schema(maxLength = 10, pattern = "^[0-9A-Z]+$", example = "N91001")
        String id,

        @Schema(maxLength = 500, example = "Pellside Medical Centre") String name,
        @Nullable OrganisationRole role,
        @Nullable OrganisationStatus status,
        @Nullable @Schema(maxLength = 500, example = "Northmoor, NM4 1AA")
        String detail,

        @Schema(format = "uri-reference", maxLength = 60, example = "/organisations/N91001")
        String path) {

    static Found of(Organisation organisation) {
        var address = organisation.address();
        return new Found(
                "organisation",
                organisation.code(),
                organisation.name(),
                organisation.role(),
                organisation.status(),
                where(address.lines(), address.postcode()),
                "/organisations/" + organisation.code());
    }

    private static @Nullable String where(List<String> lines, @Nullable String postcode) {
        var parts = Stream.concat(
                        lines.isEmpty() ? Stream.empty() : Stream.of(lines.getLast()), Stream.ofNullable(postcode))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : parts;
    }

    static Found of(Supplier supplier) {
        return new Found(
                "supplier",
                supplier.id(),
                supplier.name(),
                null,
                null,
                supplier.lines() == 1 ? "1 payment line" : supplier.lines() + " payment lines",
                "/suppliers/" + supplier.id());
    }
}
