package org.opencommissioning.organisations.register;

import static org.opencommissioning.organisations.register.RegisterColumn.COMMISSIONER;
import static org.opencommissioning.organisations.register.RegisterColumn.CURRENT_ORGANISATION;
import static org.opencommissioning.organisations.register.RegisterColumn.JOINED;
import static org.opencommissioning.organisations.register.RegisterColumn.LEFT;

import java.time.LocalDate;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;

/** Checks what a row says of a practice and its commissioner against the lives of both. */
record MembershipCheck(Commissioners commissioners, LocalDate day) {

    void check(RegisterRow practice, RowFindings row) {
        if (practice.commissioner() == null) {
            mustHaveConsortium(practice, row, "There is no commissioner.");
            return;
        }
        order(practice, row);
        practiceIsOpen(practice, row);
        var current = row.text(CURRENT_ORGANISATION);
        if (!current.equals(practice.commissioner().text())) {
            row.about(
                    RegisterRules.COMMISSIONERS_AGREE,
                    CURRENT_ORGANISATION,
                    "The commissioner is %s, the current organisation '%s'."
                            .formatted(practice.commissioner(), current));
        }
        if (commissioners.holdConsortia()) {
            commissionerIsOpen(practice, row);
        }
    }

    private void mustHaveConsortium(RegisterRow practice, RowFindings row, String message) {
        if (practice.role() == OrganisationRole.GP_PRACTICE && practice.status() == OrganisationStatus.ACTIVE) {
            row.about(RegisterRules.ACTIVE_PRACTICE_HAS_CONSORTIUM, COMMISSIONER, message);
        }
    }

    private static void order(RegisterRow practice, RowFindings row) {
        if (practice.joined() != null
                && practice.left() != null
                && practice.left().isBefore(practice.joined())) {
            row.about(
                    RegisterRules.LEFT_AFTER_JOINED,
                    LEFT,
                    "It left on %s, before it joined on %s.".formatted(practice.left(), practice.joined()));
        }
    }

    private static void practiceIsOpen(RegisterRow practice, RowFindings row) {
        if (practice.joined() != null
                && practice.opened() != null
                && practice.joined().isBefore(practice.opened())) {
            row.about(
                    RegisterRules.MEMBER_WHILE_OPEN,
                    JOINED,
                    "It joined on %s, before it opened on %s.".formatted(practice.joined(), practice.opened()));
        } else if (practice.left() != null
                && practice.closed() != null
                && practice.left().isAfter(practice.closed())) {
            row.about(
                    RegisterRules.MEMBER_WHILE_OPEN,
                    LEFT,
                    "It left on %s, after it closed on %s.".formatted(practice.left(), practice.closed()));
        }
    }

    private void commissionerIsOpen(RegisterRow practice, RowFindings row) {
        var code = practice.commissioner().text();
        var life = commissioners.find(code);
        if (life == null) {
            row.about(RegisterRules.COMMISSIONER_IS_KNOWN, COMMISSIONER, "%s is not in the register.".formatted(code));
        } else if (!life.consortium()) {
            mustHaveConsortium(practice, row, "%s is no consortium.".formatted(code));
        } else if (practice.joined() != null && !life.begunBy(practice.joined())) {
            row.about(
                    RegisterRules.MEMBER_WHILE_CONSORTIUM_OPEN,
                    JOINED,
                    "It joined %s on %s; %s begins on %s.".formatted(code, practice.joined(), code, life.opened()));
        } else if (life.endedBefore(lastDay(practice))) {
            row.about(
                    RegisterRules.MEMBER_WHILE_CONSORTIUM_OPEN,
                    COMMISSIONER,
                    "It belongs to %s until %s; %s ended on %s."
                            .formatted(code, lastDay(practice), code, life.closed()));
        }
    }

    /** The last day on which the file says that it belongs there: the file's own day where it says no end. */
    private LocalDate lastDay(RegisterRow practice) {
        var last = practice.left() != null ? practice.left() : practice.closed();
        return last == null || last.isAfter(day) ? day : last;
    }
}
