package org.opencommissioning.returns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a return has a column. */
public enum Need {
    /** There, and filled in each row. */
    REQUIRED,
    /** In the template, and may be empty. */
    USUAL,
    /** Read where a file has it; not in the template. */
    OPTIONAL,
    /** In the file for others; the portal does not read it. */
    NOT_READ,
    /** A file that has it is refused. */
    REFUSED;

    public boolean isInTemplate() {
        return this == REQUIRED || this == USUAL;
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
