package org.opencommissioning.returns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a finding does to the row or file it is about, gravest first. */
public enum Severity {
    /** The whole file is refused: nothing of it is published. */
    REFUSE_FILE,
    /** The row is refused and named; the others go on. */
    REFUSE_ROW,
    /** The row waits for a person's decision and is in no public total until then. */
    HOLD_ROW,
    /** Published, but the publisher should look. */
    WARN,
    /** Published; worth knowing. */
    NOTE;

    /** As written in JSON and on pages: {@code hold-row}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
