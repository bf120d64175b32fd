package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.Membership;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.population.ListSize;
import org.opencommissioning.pages.money.Income;

/**
 * @param memberships newest first
 * @param listSizes   its patients at each count, oldest first
 * @param income      null where no published payment names the practice
 */
@Serdeable
record PracticePage(
        Organisation organisation,
        List<Membership> memberships,
        List<ListSize> listSizes,
        @Nullable Income income) {}
