package org.opencommissioning.pages.decisions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.contracts.decisions.Decision;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/**
 * Decisions of all consortia, or those that fit.
 *
 * @param consortia whose decisions are published, to choose from
 */
@Serdeable
record DecisionsPage(Filters filters, PageList<Decision> list, List<OrganisationName> consortia) {

    /** @param interest whether only decisions at which somebody declared an interest are shown, or only others; null for all */
    @Serdeable
    record Filters(
            @Nullable OrganisationName consortium,
            @Nullable OrganisationName provider,
            @Nullable Boolean interest,
            @Nullable String q,
            @Nullable String cursor) {}
}
