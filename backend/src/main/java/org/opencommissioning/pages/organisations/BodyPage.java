package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.history.OrganisationHistory;
import org.opencommissioning.pages.money.Income;

/**
 * A body that neither commissions for practices nor treats patients: an authority, a board, a HealthWatch, a trust of the past.
 *
 * @param income null where no published payment names it
 */
@Serdeable
record BodyPage(
        Organisation organisation,
        OrganisationHistory history,
        @Nullable Income income) {}
