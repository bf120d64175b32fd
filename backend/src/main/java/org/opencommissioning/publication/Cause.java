package org.opencommissioning.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something that is published is replaced or withdrawn, from a list, so that reasons can be counted; words say the rest. */
@Serdeable
public enum Cause {
    WRONG_AMOUNT("An amount was wrong"),
    ENTERED_TWICE("Lines had been entered twice"),
    LEFT_OUT("Lines had been left out"),
    MISPLACED("Lines did not belong in this return"),
    WRONG_NAME("A name or a code was wrong"),
    WRONG_DATE("A date was wrong"),
    NEW_INFORMATION("More became known"),
    PERSONAL_DATA("It held personal data"),
    LAW("The law or a court demands it"),
    OTHER("For another reason");

    private final String sentence;

    Cause(String sentence) {
        this.sentence = sentence;
    }

    public static Optional<Cause> find(String slug) {
        return Arrays.stream(values())
                .filter(cause -> cause.slug().equals(slug))
                .findFirst();
    }

    /** As written in JSON and in the database: {@code entered-twice}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As read, without a full stop. */
    public String sentence() {
        return sentence;
    }
}
