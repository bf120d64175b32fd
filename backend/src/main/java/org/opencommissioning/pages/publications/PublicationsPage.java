package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/** @param publishers to choose from */
@Serdeable
record PublicationsPage(Filters filters, PageList<PublicationNotice> list, List<OrganisationName> publishers) {

    /** @param corrections whether only those that replaced another are shown */
    @Serdeable
    record Filters(
            @Nullable OrganisationName publisher,
            boolean corrections,
            @Nullable String cursor) {}
}
