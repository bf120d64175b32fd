package org.opencommissioning.referrals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How a patient was referred. An urgent referral is counted by itself: the right to choose is of those that can wait. */
@Serdeable
public enum Pathway {
    URGENT,
    /** Could wait, and the patient was offered a choice of providers. */
    CHOICE_OFFERED,
    /** Could wait, and no choice was offered. */
    NO_CHOICE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** @throws IllegalArgumentException when no pathway has this code */
    @JsonCreator
    public static Pathway parse(String code) {
        for (var pathway : values()) {
            if (pathway.code.equals(code)) {
                return pathway;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not one of urgent, choice-offered, no-choice");
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
