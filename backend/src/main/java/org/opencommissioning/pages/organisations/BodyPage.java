package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.history.OrganisationHistory;
import org.opencommissioning.pages.feedback.PeopleSay;
import org.opencommissioning.pages.money.Income;
import org.opencommissioning.pages.places.OwnArea;

/**
 * A body that neither commissions for practices nor treats patients: an authority, a board, a HealthWatch, a trust of the past.
 *
 * @param area   of a local authority, once district boundaries are published; null for others
 * @param income null where no published payment names it
 * @param say null where nobody said anything of it in public
 */
@Serdeable
record BodyPage(
        Organisation organisation,
        OrganisationHistory history,
        @Nullable OwnArea area,
        @Nullable Income income,
        @Nullable PeopleSay say) {}
