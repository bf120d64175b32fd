package org.opencommissioning.organisations.recasting;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How a part of a body was followed to other boundaries. */
@Serdeable
public enum Way {
    /** Its practices belong there on the other day. */
    MEMBERSHIP,
    /** The body is there on the other day, and its practices belong nowhere else. */
    STANDING,
    /** Bodies came after it, or were before it. */
    SUCCESSION,
    /** Nothing that is published says where it belongs. */
    UNMAPPED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
