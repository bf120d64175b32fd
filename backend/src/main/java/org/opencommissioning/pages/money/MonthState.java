package org.opencommissioning.pages.money;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Whether a month has figures, and if not, why. */
@Serdeable
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
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
