package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.history.OrganisationHistory;
import org.opencommissioning.pages.feedback.PeopleSay;
import org.opencommissioning.pages.money.Income;

/** @param income null where no published payment names the organisation */
@Serdeable
record ProviderPage(
        Organisation organisation,
        OrganisationHistory history,
        @Nullable Income income,
        @Nullable PeopleSay say) {}
