package org.opencommissioning.contracts.decisions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;

/** What a person did when something was decided. */
@Serdeable
public enum Participation {
    /** Took the decision with others, or alone. */
    DECIDED("decided|took part|voted|approved|yes"),
    /** Was there and spoke or listened, without a voice in the decision. */
    ATTENDED("attended|in attendance|present|advised|present without (a )?vote"),
    /** Was there and took no part in the decision. */
    ABSTAINED("abstained|did not vote|took no part"),
    /** Was not in the room. */
    LEFT("left( the (room|meeting))?|withdrew|was not in the room");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String spellings;

    Participation(String spellings) {
        this.spellings = spellings;
    }

    static Optional<Participation> written(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        for (var participation : values()) {
            if (plain.matches(participation.spellings)) {
                return Optional.of(participation);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException when none has this code */
    @JsonCreator
    public static Participation parse(String code) {
        for (var participation : values()) {
            if (participation.code.equals(code)) {
                return participation;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not one of decided, attended, abstained, left");
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
