package org.opencommissioning.plans.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How far something is, worked out from the plan's numbers and days; nobody says it of themselves (decisions/0423). */
@Serdeable
public enum Rating {
    /** The target is reached, or passed. */
    REACHED,
    /** Reached after the day on which it was due. */
    REACHED_LATE,
    /** On the straight line from the baseline to the target on the day of the figure, or beyond it. */
    ON_TRACK,
    /** Not as far as that line. */
    BEHIND,
    /** The due day is past, and the target not reached. */
    OVERDUE,
    /** A milestone whose day has not come. */
    NOT_DUE,
    /** Nothing was reported yet, and the due day is not past. */
    NOT_REPORTED,
    /** The plan gives no baseline, no target or no day, or target and baseline are the same. */
    NOT_RATED;

    /** @throws IllegalArgumentException when none has this code */
    @JsonCreator
    public static Rating parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
