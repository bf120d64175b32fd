package org.opencommissioning.disclosure.words;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a passage is taken out of words before they become public. */
public enum Personal {
    NHS_NUMBER("NHS number"),
    DATE_OF_BIRTH("date of birth"),
    PHONE("telephone number"),
    EMAIL("e-mail address"),
    POSTCODE("postcode"),
    WEB_ADDRESS("web address"),
    NAME("name"),
    /** Anything else that tells who somebody is; only a person finds it. */
    DETAIL("personal detail");

    private final String words;

    Personal(String words) {
        this.words = words;
    }

    public static Optional<Personal> find(String slug) {
        return Arrays.stream(values())
                .filter(reason -> reason.slug().equals(slug))
                .findFirst();
    }

    /** As written in JSON: {@code nhs-number}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in the place of the passage, for everybody to read. */
    public String redaction() {
        return "[" + words + " removed]";
    }
}
