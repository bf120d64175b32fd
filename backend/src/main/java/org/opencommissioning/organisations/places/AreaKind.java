package org.opencommissioning.organisations.places;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.opencommissioning.organisations.OrganisationRole;

/** Whose areas a boundary file gives. */
@Serdeable
public enum AreaKind {
    CONSORTIA("boundaries", "Boundaries of consortia", OrganisationRole.CONSORTIUM),
    /** Local authority districts; some of them are authorities of the register. */
    DISTRICTS("district-boundaries", "Boundaries of local authority districts", OrganisationRole.LOCAL_AUTHORITY);

    private final String dataset;
    private final String title;
    private final OrganisationRole role;

    AreaKind(String dataset, String title, OrganisationRole role) {
        this.dataset = dataset;
        this.title = title;
        this.role = role;
    }

    /** @throws IllegalArgumentException when no kind has this code */
    @JsonCreator
    public static AreaKind parse(String code) {
        return switch (code) {
            case "consortia" -> CONSORTIA;
            case "districts" -> DISTRICTS;
            default -> throw new IllegalArgumentException("'" + code + "' is not one of consortia, districts");
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }

    /** The kind of the return, and the dataset: {@code boundaries}. */
    String dataset() {
        return dataset;
    }

    String title() {
        return title;
    }

    /** What a file of boundaries is, for who prepares one. */
    String about() {
        return switch (this) {
            case CONSORTIA ->
                "Which land each consortium covers, as generalised areas. Each feature is matched to the register by"
                        + " its code or its name; how sure that is, is published with it.";
            case DISTRICTS ->
                "Which land each local authority district covers, as generalised areas. Districts that are authorities"
                        + " of the register are matched to them.";
        };
    }

    /** Of the organisations that features are matched to. */
    OrganisationRole role() {
        return role;
    }
}
