package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What became of what a HealthWatch sent.
 *
 * @param returned   to it by a moderator, or taken back by it, by the rule that says why
 * @param medianDays from the day an item came to the day it was public; null where none is
 */
@Serdeable
public record ModerationCounts(
        long letThrough,
        long waiting,
        List<Returned> returned,
        @Nullable Integer medianDays) {

    /** How many items a rule was not kept by. */
    @Serdeable
    public record Returned(String rule, String sentence, long items) {}
}
