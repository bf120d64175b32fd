package org.opencommissioning.feedback.responses;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said to feedback: by the body that it is about, and to its answer by HealthWatch. */
@Serdeable
public enum ResponseKind {
    ANSWER,
    /** More working days, with the reason. */
    EXTENSION,
    /** Days on which the clock stands still, with the reason. */
    PAUSE,
    /** What HealthWatch thinks of the answer. */
    RATING;

    static Optional<ResponseKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** As written in JSON: {@code extension}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In CSV as in JSON. */
    @Override
    public String toString() {
        return slug();
    }
}
