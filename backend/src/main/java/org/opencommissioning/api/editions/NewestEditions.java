package org.opencommissioning.api.editions;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/** The newest edition of each dataset, all at one moment. */
record NewestEditions(Map<String, Edition> byDataset, Edition newest) {
    static final NewestEditions NONE = new NewestEditions(Map.of(), Edition.NONE);

    static NewestEditions of(Map<String, Edition> byDataset) {
        return new NewestEditions(
                Map.copyOf(byDataset),
                byDataset.values().stream()
                        .max(Comparator.comparingLong(Edition::number))
                        .orElse(Edition.NONE));
    }

    Edition of(Collection<String> datasets) {
        if (datasets == State.ALL) {
            return newest;
        }
        var found = Edition.NONE;
        for (var dataset : datasets) {
            var edition = byDataset.getOrDefault(dataset, Edition.NONE);
            if (edition.number() > found.number()) {
                found = edition;
            }
        }
        return found;
    }
}
