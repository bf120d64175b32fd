package org.opencommissioning.feedback.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a recommendation stands on the day of the edition: computed, never declared. */
@Serdeable
public enum RecommendationState {
    /** Not answered, and the days are not over, or no rule said how many. */
    WAITING,
    /** Not answered, and the days are over. */
    OVERDUE,
    ACCEPTED,
    /** Accepted, and the day by which it would be done is over. */
    BEHIND,
    REFUSED,
    DONE;

    static Optional<RecommendationState> find(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }

    /** As written in JSON: {@code overdue}. */
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
