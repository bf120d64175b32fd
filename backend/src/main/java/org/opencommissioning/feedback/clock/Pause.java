package org.opencommissioning.feedback.clock;

import java.time.LocalDate;

/** Days on which a clock stood still, first and last included, and why. */
public record Pause(LocalDate from, LocalDate until, String reason) {
    public Pause {
        if (until.isBefore(from) || reason.isBlank()) {
            throw new IllegalArgumentException("A pause has a first day, a later or equal last day, and a reason");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
