package org.opencommissioning.security;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to an organisation. A role gives nothing by itself: {@link Act} says which roles may do what. */
@Serdeable
public enum Role {
    /** Finance or planning officer of an organisation: prepares and submits its returns. */
    PREPARER("Preparer"),
    /** Accountable Officer or delegate: the second person, who lets a submission be published (Commissioning for patients 4.1). */
    APPROVER("Approver"),
    /** Officer of a local HealthWatch. */
    HEALTHWATCH("HealthWatch officer"),
    /** Keeps personal data and abuse out of what is published, whoever sends it. */
    MODERATOR("Moderator"),
    /** Officer of the NHS Commissioning Board: register, due dates, authorisation, intervention. */
    BOARD_OFFICER("Board officer"),
    /** Runs the portal: accounts and the audit trail. Publishes nothing. */
    STEWARD("Steward");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public static Optional<Role> find(String slug) {
        return Arrays.stream(values()).filter(role -> role.slug().equals(slug)).findFirst();
    }

    /** As written in JSON, in the database and in the log's entries: {@code board-officer}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
