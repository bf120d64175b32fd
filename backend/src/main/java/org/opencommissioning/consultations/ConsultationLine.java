package org.opencommissioning.consultations;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of a file of consultations is. */
@Serdeable
public enum ConsultationLine {
    CONSULTATION,
    QUESTION,
    /** A file that belongs to it. */
    DOCUMENT,
    /** What people said, in the consortium's words. */
    ANALYSIS,
    DECISION,
    /** What people said, and what was done because of it. */
    OUTCOME,
    /** What difference it made that people were asked (Commissioning for patients 3.12). */
    INVOLVEMENT,
    /** A council's scrutiny was asked to look at the change. */
    REFERRAL;

    static Optional<ConsultationLine> find(String slug) {
        return Arrays.stream(values()).filter(line -> line.slug().equals(slug)).findFirst();
    }

    /** As written in JSON: {@code decision}. */
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
