package org.opencommissioning.organisations.particulars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What happens in the life of a consortium, in its usual order (Commissioning for patients 2.22, 4.7 to 4.9, 7.1). */
@Serdeable
public enum LifeEventKind {
    PATHFINDER,
    SHADOW,
    ESTABLISHED,
    /** By the Board, with conditions or without. */
    AUTHORISED,
    OPERATIONAL,
    MERGED,
    DISSOLVED;

    /** @throws IllegalArgumentException when no event has this code */
    @JsonCreator
    public static LifeEventKind parse(String code) {
        for (var event : values()) {
            if (event.code().equals(code)) {
                return event;
            }
        }
        throw new IllegalArgumentException("'" + code
                + "' is not one of pathfinder, shadow, established, authorised, operational, merged, dissolved");
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
