package org.opencommissioning.organisations.succession;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What a share of a predecessor is a share of. */
@Serdeable
public enum ShareOf {
    POSTCODES,
    PATIENTS,
    PRACTICES;

    /** @throws IllegalArgumentException when nothing is counted by this name */
    @JsonCreator
    public static ShareOf parse(String code) {
        return switch (code) {
            case "postcodes" -> POSTCODES;
            case "patients" -> PATIENTS;
            case "practices" -> PRACTICES;
            default ->
                throw new IllegalArgumentException("'" + code + "' is not one of postcodes, patients, practices");
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
