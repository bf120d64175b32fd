package org.opencommissioning.pages.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a month has figures, and if not, why. */
public enum MonthState {
    /** There are figures; 0 means zero. */
    KNOWN,
    /** The return is due and has not come. */
    NOT_PUBLISHED,
    /** The return need not have come yet. */
    NOT_DUE,
    /** Before the first return that was published. */
    UNKNOWN;

    @JsonValue
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
