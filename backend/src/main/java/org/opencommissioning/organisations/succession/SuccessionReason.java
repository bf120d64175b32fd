package org.opencommissioning.organisations.succession;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Why one body came after another. */
@Serdeable
public enum SuccessionReason {
    /** Several became one. */
    MERGER,
    /** One became several. */
    DIVISION,
    /** A new kind of body took over: a consortium from a primary care trust. */
    REORGANISATION,
    /** Practices or places went over; the body they left goes on. */
    TRANSFER,
    /** Another code for the same body. */
    NEW_CODE,
    /** No source says why: its practices went there on the day after it closed. */
    PRACTICES_FOLLOWED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** @throws IllegalArgumentException when no reason has this code */
    @JsonCreator
    public static SuccessionReason parse(String code) {
        for (var reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("'" + code
                + "' is not one of merger, division, reorganisation, transfer, new-code," + " practices-followed");
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
