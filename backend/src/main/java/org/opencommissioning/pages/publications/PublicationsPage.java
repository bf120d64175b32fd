package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/**
 * @param publishers to choose from
 * @param kinds      of return, to choose from
 */
@Serdeable
record PublicationsPage(
        Filters filters, PageList<PublicationNotice> list, List<OrganisationName> publishers, List<Kind> kinds) {

    /** A kind of return and what it is called. */
    @Serdeable
    record Kind(String kind, String title) {}

    /** @param corrections whether only those that replaced another are shown */
    @Serdeable
    record Filters(
            @Nullable OrganisationName publisher,
            @Nullable Kind kind,
            boolean corrections,
            @Nullable String cursor) {}
}
