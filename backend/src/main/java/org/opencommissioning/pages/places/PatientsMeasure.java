package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.population.PopulationQueries;
import org.opencommissioning.values.FinancialYear;

/** How many people were registered with a consortium's practices at the last count of a financial year, as the list size file says. */
@Singleton
final class PatientsMeasure implements Measure {
    private final PopulationQueries populations;

    PatientsMeasure(PopulationQueries populations) {
        this.populations = populations;
    }

    @Override
    public String key() {
        return "patients";
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public List<FinancialYear> years(Snapshot snapshot) throws SQLException {
        return populations.countedDays(snapshot).stream()
                .filter(PatientsMeasure::isOfTheSecondHalf)
                .map(FinancialYear::of)
                .distinct()
                .toList();
    }

    /** A count holds for half a year: one of the first half is not the last of a year. */
    private static boolean isOfTheSecondHalf(LocalDate day) {
        return !day.isBefore(FinancialYear.of(day).period().to().minusMonths(6));
    }

    @Override
    public List<ShadedMap.Value> values(Snapshot snapshot, List<String> codes, @Nullable FinancialYear year)
            throws SQLException {
        if (year == null) {
            return List.of();
        }
        var counted = populations.lastBefore(snapshot, year.period().to(), List.of());
        return codes.stream()
                .map(code -> {
                    var heads = counted.get(code);
                    return new ShadedMap.Value(
                            code, heads == null ? null : BigDecimal.valueOf(heads.registered()), null);
                })
                .toList();
    }
}
