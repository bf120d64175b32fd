package org.opencommissioning.organisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How an organisation stands on the day of the file that speaks of it. */
@Serdeable
public enum OrganisationStatus {
    ACTIVE,
    /** Exists, treats nobody at present. */
    DORMANT,
    /** Has a code, is not open yet. */
    PROPOSED,
    CLOSED,
    /** No source says: undated bodies of lists that give names only. */
    UNKNOWN;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** @throws IllegalArgumentException when no status has this code */
    @JsonCreator
    public static OrganisationStatus parse(String code) {
        for (var status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not one of active, dormant, proposed, closed, unknown");
    }

    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
