package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** Somebody's own account. */
@Serdeable
record AccountPage(String email, String name, List<GrantRow> grants) {

    /**
     * A grant as people read it.
     *
     * @param organisationName as published; null where the register does not know the code
     * @param lastDay          null where it has no end
     */
    @Serdeable
    record GrantRow(
            long id,
            String role,
            String organisation,
            @Nullable String organisationName,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            boolean holds) {}
}
