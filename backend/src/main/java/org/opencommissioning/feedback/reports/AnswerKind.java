package org.opencommissioning.feedback.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a body says to a recommendation. */
@Serdeable
public enum AnswerKind {
    ACCEPTED,
    REFUSED,
    DONE,
    /** Something that was taken further has come to the body. */
    ACKNOWLEDGED;

    static Optional<AnswerKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** As written in JSON: {@code accepted}. */
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
