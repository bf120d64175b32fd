package org.opencommissioning.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.regex.Pattern;

/** A code of the Organisation Data Service's shape: 3 to 10 capital letters and digits, {@code 00K} or {@code A81001}. */
@Serdeable
@Schema(type = "string", pattern = "^[0-9A-Z]{3,10}$", minLength = 3, maxLength = 10, example = "00K")
public record OrganisationCode(String text) implements Comparable<OrganisationCode> {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{3,10}");

    /** @throws IllegalArgumentException unless the text has the shape of a code */
    public OrganisationCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an organisation code such as 00K or A81001");
        }
    }

    @JsonCreator
    public static OrganisationCode parse(String text) {
        return new OrganisationCode(text.strip().toUpperCase(Locale.ROOT));
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
