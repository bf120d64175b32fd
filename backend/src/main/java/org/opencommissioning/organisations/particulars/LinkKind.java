package org.opencommissioning.organisations.particulars;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** How two bodies hang together while both exist. */
@Serdeable
public enum LinkKind {
    /** A trust of its cluster, a health and wellbeing board of its local authority. */
    PART_OF,
    /** A consortium or a local HealthWatch and the local authority whose people it serves. */
    SERVES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
