package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.values.FinancialYear;

/** A figure by which the map can be shaded: a socket for {@code @Singleton}s. */
interface Measure {
    /** As in the address of the page, and in frontend/src/places/measures.ts. */
    String key();

    /** Where it stands among the choices, the smallest first. */
    int place();

    /** Financial years that have figures, oldest first; empty where the measure is of no year. */
    List<FinancialYear> years(Snapshot snapshot) throws SQLException;

    /**
     * One value for each code, in its order.
     *
     * @param year one of {@link #years}; null where there are none
     */
    List<ShadedMap.Value> values(Snapshot snapshot, List<String> codes, @Nullable FinancialYear year)
            throws SQLException;
}
