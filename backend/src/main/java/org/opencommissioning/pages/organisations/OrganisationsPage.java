package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/**
 * @param roles   among organisations of any role and letter, under the other filters
 * @param letters with which names begin, under the other filters
 */
@Serdeable
record OrganisationsPage(Filters filters, PageList<Organisation> list, List<RoleChoice> roles, List<String> letters) {

    @Serdeable
    record Filters(
            @Nullable OrganisationRole role,
            @Nullable OrganisationStatus status,
            @Nullable String letter,
            @Nullable String q,
            @Nullable OrganisationName consortium,
            @Nullable String cursor) {}

    @Serdeable
    record RoleChoice(OrganisationRole role, long count) {}
}
