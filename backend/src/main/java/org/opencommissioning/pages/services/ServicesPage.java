package org.opencommissioning.pages.services;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.history.ServiceCount;
import org.opencommissioning.organisations.history.ServiceOfPractice;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/**
 * What practices offer beyond the basic contract.
 *
 * @param services every one that is offered still, A to Z
 * @param list     who offers those that are asked for
 */
@Serdeable
record ServicesPage(Filters filters, List<ServiceCount> services, PageList<ServiceOfPractice> list) {

    /** @param service null for all */
    @Serdeable
    record Filters(
            @Nullable String service,
            @Nullable OrganisationName consortium,
            @Nullable String cursor) {}
}
