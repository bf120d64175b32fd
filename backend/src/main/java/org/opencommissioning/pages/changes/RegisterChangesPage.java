package org.opencommissioning.pages.changes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.history.KindCount;
import org.opencommissioning.organisations.history.RegisterChange;
import org.opencommissioning.organisations.history.RegisterEvent;
import org.opencommissioning.organisations.history.RegisterEventKind;
import org.opencommissioning.pages.frame.PageList;

/**
 * What changed in the register.
 *
 * @param counts  of all that happened between the two days, whatever else is asked for
 * @param events  those that fit, the newest first
 * @param since   the edition that what the register says is compared with
 * @param changes what it says otherwise, the newest first; a few of {@code changed}
 */
@Serdeable
record RegisterChangesPage(
        Filters filters,
        List<KindCount> counts,
        PageList<RegisterEvent> events,
        long since,
        List<RegisterChange> changes,
        long changed) {

    /** @param kind null for any */
    @Serdeable
    record Filters(
            LocalDate from,
            LocalDate to,
            @Nullable RegisterEventKind kind,
            @Nullable OrganisationRole role,
            @Nullable String cursor) {}
}
