package org.opencommissioning.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Whether the public may see a count. */
@Serdeable
public enum CountStatus {
    /** As a number: zero as it is, others rounded. */
    SHOWN,
    /** There were some, too few to say how many. */
    SUPPRESSED;

    @JsonCreator
    public static CountStatus parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
