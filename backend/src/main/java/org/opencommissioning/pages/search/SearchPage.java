package org.opencommissioning.pages.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** @param more whether there are more of a kind than are shown */
@Serdeable
record SearchPage(String query, List<Found> organisations, List<Found> suppliers, More more) {
    private static final int SHOWN = 20;

    @Serdeable
    record More(boolean organisations, boolean suppliers) {}

    /** How many of each to look for. */
    static int limit() {
        return SHOWN + 1;
    }

    static SearchPage of(String query, List<Found> organisations, List<Found> suppliers) {
        return new SearchPage(
                query,
                organisations.stream().limit(SHOWN).toList(),
                suppliers.stream().limit(SHOWN).toList(),
                new More(organisations.size() > SHOWN, suppliers.size() > SHOWN));
    }
}
