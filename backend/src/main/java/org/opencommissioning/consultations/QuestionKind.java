package org.opencommissioning.consultations;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a question is answered. */
@Serdeable
public enum QuestionKind {
    /** By one of its choices. */
    CHOICE,
    /** By one of its choices, which stand in an order. */
    SCALE,
    WORDS;

    public static Optional<QuestionKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** As written in JSON: {@code scale}. */
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
