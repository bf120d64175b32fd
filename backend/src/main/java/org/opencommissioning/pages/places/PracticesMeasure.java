package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.FinancialYear;

/** How many active practices belong to a consortium. */
@Singleton
final class PracticesMeasure implements Measure {
    private final OrganisationQueries organisations;

    PracticesMeasure(OrganisationQueries organisations) {
        this.organisations = organisations;
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
        var known = organisations.list(snapshot, codes);
        return codes.stream()
                .map(code -> new ShadedMap.Value(code, practices(known.get(code)), null))
                .toList();
    }

    private static @Nullable BigDecimal practices(@Nullable Organisation consortium) {
        return consortium == null || consortium.practices() == null
                ? null
                : BigDecimal.valueOf(consortium.practices());
    }
}
