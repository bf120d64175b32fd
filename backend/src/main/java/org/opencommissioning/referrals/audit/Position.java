package org.opencommissioning.referrals.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Where a share lies among limits that allow for over-dispersion. Beyond a limit is a reason to ask, not an answer. */
@Serdeable
public enum Position {
    /** Too few referrals, or too few practices to compare with. */
    NOT_JUDGED,
    /** Within the limits of 95%. */
    WITHIN,
    /** Above the limit of 95% and within that of 99.8%, even where hidden counts are taken in its favour. */
    ABOVE_INNER,
    /** Above the limit of 99.8%, even where hidden counts are taken in its favour. */
    ABOVE_OUTER,
    BELOW_INNER,
    BELOW_OUTER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonCreator
    public static Position parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
