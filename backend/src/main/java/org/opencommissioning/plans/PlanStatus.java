package org.opencommissioning.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;

/** What a version of a plan is, as the consortium says. */
@Serdeable
public enum PlanStatus {
    /** Open for consultation. */
    DRAFT,
    PUBLISHED,
    /** Changed after it was published. */
    REVISED;

    static Optional<PlanStatus> written(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        for (var status : values()) {
            if (plain.startsWith(status.code())) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException when none has this code */
    @JsonCreator
    public static PlanStatus parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
