package org.opencommissioning.api.answers;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Set;
import org.opencommissioning.api.editions.Edition;
import org.opencommissioning.api.editions.Editions;
import org.opencommissioning.api.editions.State;

/**
 * What would make an answer out of date: a newer edition of these datasets, or another day.
 *
 * @param datasets null for all
 * @param edition  newest edition of those datasets when it was read
 * @param day      null where the answer does not depend on it
 */
record Freshness(
        @Nullable Set<String> datasets,
        long edition,
        @Nullable LocalDate day) {
    /** The dataset that every withdrawal touches: what destroys an answer of the past. */
    static final String WITHDRAWALS = "withdrawals";

    private static final Set<String> ONLY_WITHDRAWALS = Set.of(WITHDRAWALS);

    static Freshness of(State state, Editions editions, @Nullable LocalDate day) {
        if (state.newest()) {
            return new Freshness(state.datasets(), state.edition().number(), day);
        }
        return state.settled()
                ? new Freshness(
                        ONLY_WITHDRAWALS, editions.newest(ONLY_WITHDRAWALS).number(), day)
                : new Freshness(null, editions.newest().number(), day);
    }

    boolean isCurrent(Editions editions, LocalDate today) {
        Edition newest = datasets == null ? editions.newest() : editions.newest(datasets);
        return newest.number() == edition && (day == null || day.equals(today));
    }
}
