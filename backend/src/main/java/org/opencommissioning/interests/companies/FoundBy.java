package org.opencommissioning.interests.companies;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How a company and an organisation were brought together, before somebody confirmed it. */
@Serdeable
public enum FoundBy {
    /** The sender gave the code. */
    CODE,
    /** The organisation bears the company's name in the register. */
    NAME,
    /** The one practice whose postcode is that of the company's registered office. */
    POSTCODE;

    private final String code = name().toLowerCase(Locale.ROOT);

    @JsonCreator
    public static FoundBy parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
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
