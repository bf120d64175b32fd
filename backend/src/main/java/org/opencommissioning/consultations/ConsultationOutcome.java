package org.opencommissioning.consultations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.feedback.written.Named;
import org.opencommissioning.values.OrganisationName;

/**
 * What a consortium says of a consultation that is open or over.
 *
 * @param number         of an outcome; of an analysis the question that it is about; else 0
 * @param words          what people said, what was decided, what difference it made, or why scrutiny was asked
 * @param done           of an outcome what was done because of it
 * @param to             of a referral whose scrutiny
 * @param acknowledgedOn of a referral when scrutiny acknowledged it, as the consortium says
 * @param dueOn          of a referral by when it has to; null where no rule said so
 */
@Serdeable
public record ConsultationOutcome(
        OrganisationName consortium,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "NW-1")
        String reference,

        ConsultationLine kind,

        @Schema(minimum = "0", maximum = "99", example = "1")
        int number,

        @Schema(maxLength = 20000, example = "Most people said that the bus does not go there.")
        String words,

        @Nullable @Schema(maxLength = 10000, example = "The second clinic is beside the bus station.")
        String done,

        @Nullable OrganisationName to,
        LocalDate saidOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate dueOn,
        long edition,
        int line) {

    static ConsultationOutcome read(ResultSet row) throws SQLException {
        return new ConsultationOutcome(
                Named.read(row, "consortium"),
                row.getString("reference"),
                ConsultationLine.find(row.getString("kind")).orElseThrow(),
                row.getInt("number"),
                row.getString("words"),
                row.getString("done"),
                Named.read(row, "scrutiny"),
                row.getObject("said_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
