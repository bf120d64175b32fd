package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.feedback.written.Named;
import org.opencommissioning.values.OrganisationName;

/**
 * A report or a recommendation that a HealthWatch took further: to scrutiny, to the Board, to HealthWatch England.
 *
 * @param number         of the recommendation; 0 where it is the whole report
 * @param to             to whom
 * @param words          why
 * @param sentOn         when
 * @param dueOn          by when that body has to acknowledge it; null where no rule said so
 * @param acknowledgedOn when it did
 * @param overdue        whether it has not, and the days are over on the day of the edition
 */
@Serdeable
public record Escalation(
        OrganisationName healthwatch,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-R1")
        String reference,

        @Schema(minimum = "0", maximum = "99", example = "2")
        int number,

        OrganisationName to,

        @Schema(maxLength = 10000, example = "The trust has not answered for two months.")
        String words,

        LocalDate sentOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate acknowledgedOn,
        boolean overdue,
        long edition,
        int line) {

    static Escalation read(ResultSet row) throws SQLException {
        return new Escalation(
                Named.read(row, "healthwatch"),
                row.getString("reference"),
                row.getInt("number"),
                Named.read(row, "addressee"),
                row.getString("words"),
                row.getObject("said_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
