package org.opencommissioning.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** A code of the Organisation Data Service's shape: 3 to 10 capital letters and digits, {@code 00K} or {@code A81001}. */
@Serdeable
@Schema(type = "string", pattern = "^[0-9A-Z]{3,10}$", minLength = 3, maxLength = 10, example = "00K")
public record OrganisationCode(String text) implements Comparable<OrganisationCode> {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;

    /** @throws IllegalArgumentException unless the text has the shape of a code */
    public OrganisationCode {
        if (text.length() < SHORTEST || text.length() > LONGEST || !isCapitalsAndDigits(text)) {
            throw new IllegalArgumentException("'" + text + "' is not an organisation code such as 00K or A81001");
        }
    }

    @JsonCreator
    public static OrganisationCode parse(String text) {
        return new OrganisationCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /** By hand, not by a pattern: millions of rows hold codes. */
    private static boolean isCapitalsAndDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    @JsonValue
    public String text() {
        return text;
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
