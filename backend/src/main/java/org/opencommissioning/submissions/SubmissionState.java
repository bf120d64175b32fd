package org.opencommissioning.submissions;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a submission stands on its way to the public. */
@Serdeable
public enum SubmissionState {
    /** Come in whole; waits to be checked. */
    QUEUED,
    /** Is being read. */
    CHECKING,
    /** Refused whole; the findings say why. */
    REFUSED,
    /** Checked, and a preview is there; its preparer may propose it. */
    ACCEPTED,
    /** Waits for the second person. */
    PROPOSED,
    /** The second person wants something changed. */
    SENT_BACK,
    /** Will be published at its time. */
    APPROVED,
    /** Public. */
    PUBLISHED,
    /** Taken back before it was published. */
    DISCARDED,
    /** Was public, and was withdrawn. */
    WITHDRAWN;

    /** Those on which somebody can still act before the public sees anything. */
    public static final Set<SubmissionState> OPEN =
            Set.of(QUEUED, CHECKING, REFUSED, ACCEPTED, PROPOSED, SENT_BACK, APPROVED);

    public static Optional<SubmissionState> find(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }

    /** As written in JSON and in the database: {@code sent-back}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
