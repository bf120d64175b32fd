package org.opencommissioning.organisations.succession;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Which way successions are followed. */
@Serdeable
public enum Direction {
    /** To those who came after. */
    FORWARDS,
    /** To those who were before. */
    BACKWARDS;

    /** @throws IllegalArgumentException when it is neither */
    @JsonCreator
    public static Direction parse(String code) {
        return switch (code) {
            case "forwards" -> FORWARDS;
            case "backwards" -> BACKWARDS;
            default -> throw new IllegalArgumentException("'" + code + "' is not one of forwards, backwards");
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
