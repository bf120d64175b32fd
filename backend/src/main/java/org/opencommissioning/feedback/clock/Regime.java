package org.opencommissioning.feedback.clock;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * The rule by which working days are counted, as it was in force for questions that came in from one day to another.
 *
 * @param firstDayCounts whether the day of receipt is the first of the days, where it is a working day
 * @param to             null while it is in force
 * @param sentence       the rule in plain English
 * @param source         where it is written
 */
public record Regime(
        String id,
        LocalDate from,
        @Nullable LocalDate to,
        int workingDays,
        boolean firstDayCounts,
        String sentence,
        String source) {

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
