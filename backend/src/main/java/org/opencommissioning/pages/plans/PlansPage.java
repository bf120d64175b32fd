package org.opencommissioning.pages.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.plans.Plan;
import org.opencommissioning.values.OrganisationName;

/** @param consortium whose plans are shown; null for all */
@Serdeable
record PlansPage(
        @Nullable OrganisationName consortium, @Nullable String cursor, PageList<Plan> list) {}
