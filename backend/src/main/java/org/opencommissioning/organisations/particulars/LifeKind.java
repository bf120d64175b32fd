package org.opencommissioning.organisations.particulars;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Two lives that need not coincide. */
@Serdeable
public enum LifeKind {
    /** As a body in law. */
    LEGAL,
    /** While it did its work. */
    OPERATIONAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
