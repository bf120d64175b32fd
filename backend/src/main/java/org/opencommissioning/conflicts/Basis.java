package org.opencommissioning.conflicts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Why a payment is told of here. Each payment counts once, under the first that holds. */
@Serdeable
public enum Basis {
    /** To a GP practice. */
    PRACTICE,
    /** To a provider in which somebody of the consortium had a declared financial interest on the day. */
    FINANCIAL_INTEREST,
    /** To a provider in which somebody of it had a declared interest of another kind. */
    OTHER_INTEREST;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonCreator
    public static Basis parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
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
