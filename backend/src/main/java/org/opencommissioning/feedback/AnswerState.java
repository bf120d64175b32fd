package org.opencommissioning.feedback;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where feedback stands with its answer, on the day of the edition. */
@Serdeable
public enum AnswerState {
    /** In time. */
    ANSWERED,
    ANSWERED_LATE,
    /** Not answered, and the days are not over. */
    RUNNING,
    OVERDUE,
    /** Not answered, and no rule said by when. */
    NO_CLOCK;

    static Optional<AnswerState> find(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }

    /** As written in JSON: {@code answered-late}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In CSV as in JSON. */
    @Override
    public String toString() {
        return slug();
    }
}
