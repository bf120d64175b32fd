package org.opencommissioning.consultations;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a consultation stands on the day of the edition. */
@Serdeable
public enum ConsultationState {
    /** Its first day is still to come. */
    PLANNED,
    OPEN,
    /** Its last day is over, and nothing is decided. */
    CLOSED,
    DECIDED;

    static Optional<ConsultationState> find(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }

    /** As written in JSON: {@code open}. */
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
