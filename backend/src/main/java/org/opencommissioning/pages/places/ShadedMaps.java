package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.places.AreaQueries;
import org.opencommissioning.organisations.places.DrawnMap;
import org.opencommissioning.pages.money.Coverage;
import org.opencommissioning.values.FinancialYear;

/** Shades the map by any measure. */
@Singleton
public final class ShadedMaps {
    private final AreaQueries areas;
    private final List<Measure> measures;

    ShadedMaps(AreaQueries areas, List<Measure> measures) {
        this.areas = areas;
        this.measures = measures.stream()
                .sorted(Comparator.comparingInt(Measure::place))
                .toList();
    }

    /** By the first measure that has a figure of the newest whole year; empty while no boundaries are published. */
    public Optional<ShadedMap> usual(Snapshot snapshot) throws SQLException {
        var map = areas.map(snapshot).orElse(null);
        if (map == null) {
            return Optional.empty();
        }
        var newest = Coverage.read(snapshot, null).newestWholeYear().orElse(null);
        var shaded = shaded(snapshot, map, measures.getLast(), null);
        for (var measure : newest == null ? List.<Measure>of() : measures.reversed()) {
            var other = measure.years(snapshot).isEmpty() ? shaded : shaded(snapshot, map, measure, newest);
            shaded = other.values().stream().allMatch(value -> value.value() == null) ? shaded : other;
        }
        return Optional.of(shaded);
    }

    Optional<ShadedMap> shaded(Snapshot snapshot, Measure measure, @Nullable FinancialYear year) throws SQLException {
        var map = areas.map(snapshot).orElse(null);
        return map == null ? Optional.empty() : Optional.of(shaded(snapshot, map, measure, year));
    }

    private static ShadedMap shaded(Snapshot snapshot, DrawnMap map, Measure measure, @Nullable FinancialYear year)
            throws SQLException {
        var codes = map.areas().stream()
                .map(DrawnMap.Outline::code)
                .filter(Objects::nonNull)
                .toList();
        return new ShadedMap(map, measure.key(), year, measure.values(snapshot, codes, year));
    }

    List<Measure> measures() {
        return measures;
    }

    /** @return the one of that key, or the first */
    Measure measure(@Nullable String key) {
        return measures.stream()
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .orElse(measures.getFirst());
    }
}
