package org.opencommissioning.security;

import static org.opencommissioning.security.Role.APPROVER;
import static org.opencommissioning.security.Role.BOARD_OFFICER;
import static org.opencommissioning.security.Role.HEALTHWATCH;
import static org.opencommissioning.security.Role.MODERATOR;
import static org.opencommissioning.security.Role.PREPARER;
import static org.opencommissioning.security.Role.STEWARD;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The table of permissions: what can be done behind the wall, by whom, and for whose organisation. What is public needs no
 * permission and is not here.
 */
@Serdeable
public enum Act {
    /** Sends a file, corrects how its columns are understood, withdraws it before it is published. */
    SUBMIT_RETURN(Reach.OWN, PREPARER, HEALTHWATCH, BOARD_OFFICER),
    /** Says that there is nothing to publish for a period. */
    SUBMIT_NIL_RETURN(Reach.OWN, PREPARER, HEALTHWATCH, BOARD_OFFICER),
    /** Sees submissions, their findings and the preview of what the public would see. */
    READ_SUBMISSION(Reach.OWN, PREPARER, APPROVER, HEALTHWATCH, BOARD_OFFICER),
    /** Sees submissions of any organisation that hold rows, to decide about these. */
    READ_HELD_ROWS(Reach.ANY, MODERATOR),
    /** Lets a held row go on, or refuses it, with a reason. */
    DECIDE_HELD_ROW(Reach.ANY, MODERATOR),
    /** Reads feedback and responses to consultations that wait, lets their words be published without what tells who somebody is, or not. */
    MODERATE_FEEDBACK(Reach.ANY, MODERATOR),
    /** Lets a submission be published, now or at a set time, or sends it back. Never the person who submitted it. */
    APPROVE_SUBMISSION(Reach.OWN, APPROVER, BOARD_OFFICER),
    /** Lets an organisation's reply to a published figure be published, or sends it back. */
    APPROVE_REPLY(Reach.ANY, MODERATOR),
    /** Destroys what was published and must not be, leaving a tombstone. */
    WITHDRAW_PUBLICATION(Reach.ANY, MODERATOR),
    /** Gives more time for a return, with a reason. */
    EXTEND_DUE_DATE(Reach.ANY, BOARD_OFFICER),
    /** Makes a key with which a program acts for its owner. */
    HOLD_KEY(Reach.OWN, PREPARER, APPROVER, HEALTHWATCH, BOARD_OFFICER, MODERATOR, STEWARD),
    /** Has a program called with what is published. */
    HOLD_WEBHOOK(Reach.OWN, PREPARER, APPROVER, HEALTHWATCH, BOARD_OFFICER, MODERATOR, STEWARD),
    /** Invites people, gives and ends their roles, closes accounts. */
    MANAGE_ACCOUNTS(Reach.ANY, STEWARD),
    /** Reads who did what when, from where. */
    READ_AUDIT_TRAIL(Reach.ANY, STEWARD);

    /** For whom somebody with the role may act. */
    public enum Reach {
        /** The organisation for which the role is held. */
        OWN,
        /** Any organisation. */
        ANY
    }

    private final Reach reach;
    private final Set<Role> roles;

    Act(Reach reach, Role... roles) {
        this.reach = reach;
        this.roles = Set.of(roles);
    }

    public static Optional<Act> find(String slug) {
        return Arrays.stream(values()).filter(act -> act.slug().equals(slug)).findFirst();
    }

    /** As written in JSON, in the scope of a key and in the audit trail: {@code submit-return}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Reach reach() {
        return reach;
    }

    /** Who may, in the order of {@link Role}. */
    public List<Role> roles() {
        return roles.stream().sorted().toList();
    }
}
