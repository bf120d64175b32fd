package org.opencommissioning.pages.timeliness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.publication.timeliness.Obligation;
import org.opencommissioning.publication.timeliness.OwedReturn;
import org.opencommissioning.publication.timeliness.Punctuality;
import org.opencommissioning.values.OrganisationName;

/**
 * Who published on time.
 *
 * @param today         day up to which days late are counted
 * @param organisations each with its record, the worst first
 * @param returns       those that fit, the longest overdue first; of one organisation the newest first
 */
@Serdeable
record TimelinessPage(
        Filters filters,
        LocalDate today,
        List<Obligation> obligations,
        List<Punctuality> organisations,
        PageList<OwedReturn> returns) {

    /** @param status null for any */
    @Serdeable
    record Filters(
            @Nullable OrganisationName organisation,
            @Nullable String status,
            @Nullable String cursor) {}
}
