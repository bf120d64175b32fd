package org.opencommissioning.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;

/** Whether a contract's quality requirements are met, as its consortium says. */
@Serdeable
public enum Quality {
    MET("yes|y|met|all met"),
    PARTLY("partly|in part|some|partially"),
    NOT_MET("no|n|not met|failed"),
    NOT_MEASURED("not (yet )?measured|not yet|too early");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String spellings;

    Quality(String spellings) {
        this.spellings = spellings;
    }

    static Optional<Quality> written(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        for (var quality : values()) {
            if (plain.matches(quality.spellings)) {
                return Optional.of(quality);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException when none has this code */
    @JsonCreator
    public static Quality parse(String code) {
        for (var quality : values()) {
            if (quality.code.equals(code)) {
                return quality;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not one of met, partly, not-met, not-measured");
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
