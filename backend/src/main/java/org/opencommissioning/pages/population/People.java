package org.opencommissioning.pages.population;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.population.MoneyPerHead;
import org.opencommissioning.organisations.population.Population;

/**
 * The people a consortium is responsible for.
 *
 * @param counts     oldest first
 * @param registered the money of the page's year a registered patient; null where no count of that time is known
 * @param weighted   the same, weighted for need
 */
@Serdeable
public record People(
        List<Population> counts,
        @Nullable MoneyPerHead registered,
        @Nullable MoneyPerHead weighted) {}
