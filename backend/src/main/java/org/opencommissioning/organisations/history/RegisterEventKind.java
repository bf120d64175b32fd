package org.opencommissioning.organisations.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What can happen to an organisation in the register. */
@Serdeable
public enum RegisterEventKind {
    /** A source gives its first day. */
    OPENED,
    /** A source gives its last day. */
    CLOSED,
    /** A whole file shows it, an earlier one left it out, and no source gives its first day. */
    APPEARED,
    /** A whole file leaves it out, an earlier one showed it, and no source gives its last day. */
    DISAPPEARED,
    /** A practice came to a consortium; from none, or from nobody knows where. */
    JOINED,
    /** A practice went from one consortium to another. */
    MOVED,
    /** A practice left a consortium for none, or for nobody knows where. */
    LEFT,
    /** Another organisation came after it. */
    SUCCEEDED;

    /** @throws IllegalArgumentException when no kind has this code */
    @JsonCreator
    public static RegisterEventKind parse(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "'" + code + "' is not one of opened, closed, appeared, disappeared, joined, moved, left, succeeded");
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
