package org.opencommissioning.security.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an act ended. */
@Serdeable
public enum Outcome {
    DONE,
    /** It was not allowed: a wrong password, a missing role. */
    REFUSED,
    /** It was allowed and something went wrong. */
    FAILED;

    public static Optional<Outcome> find(String slug) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.slug().equals(slug))
                .findFirst();
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
