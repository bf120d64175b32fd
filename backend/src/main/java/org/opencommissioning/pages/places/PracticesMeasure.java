package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.places.AreaQueries;
import org.opencommissioning.values.FinancialYear;

/** How many active practices belong to a consortium on the day the register speaks of. */
@Singleton
final class PracticesMeasure implements Measure {
    private final AreaQueries areas;

    PracticesMeasure(AreaQueries areas) {
        this.areas = areas;
    }

    @Override
    public String key() {
        return "practices";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public List<FinancialYear> years(Snapshot snapshot) {
        return List.of();
    }

    @Override
    public List<ShadedMap.Value> values(Snapshot snapshot, List<String> codes, @Nullable FinancialYear year)
            throws SQLException {
        var practices = areas.practices(snapshot);
        return codes.stream()
                .map(code -> new ShadedMap.Value(code, BigDecimal.valueOf(practices.getOrDefault(code, 0)), null))
                .toList();
    }
}
