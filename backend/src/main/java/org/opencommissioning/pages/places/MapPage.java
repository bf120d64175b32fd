package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.values.FinancialYear;

/**
 * @param shaded   null while no boundaries are published
 * @param measures keys of what the map can be shaded by
 * @param measure  the one it is shaded by
 * @param years    that the measure has figures of, oldest first
 */
@Serdeable
record MapPage(@Nullable ShadedMap shaded, List<String> measures, String measure, List<FinancialYear> years) {}
