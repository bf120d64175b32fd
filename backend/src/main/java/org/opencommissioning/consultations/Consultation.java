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
 * A consultation on a change of services.
 *
 * @param reference     at its consortium
 * @param proposal      in plain English
 * @param easyRead      the same in short sentences and common words, a name in square brackets for a picture; null where it was not sent
 * @param days          how long people can answer, first and last day counted
 * @param whyShort      why it is shorter than the rule in force on its first day; null where it is not
 * @param state         on the day of the edition
 * @param responseCount how many responses are counted: verified by mail, and looked at by a moderator
 * @param decidedOn     null while nothing is decided
 * @param edition       the publication that says it
 * @param line          the line of its file
 */
@Serdeable
public record Consultation(
        OrganisationName consortium,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "NW-1")
        String reference,

        @Schema(maxLength = 200, example = "Where to have physiotherapy in the west")
        String title,

        @Schema(maxLength = 20000, example = "We propose to bring four clinics into two.")
        String proposal,

        @Nullable @Schema(maxLength = 5000, example = "There are four clinics. We want to have two.")
        String easyRead,

        LocalDate opensOn,
        LocalDate closesOn,

        @Schema(minimum = "1", maximum = "100000", example = "84")
        int days,

        @Nullable @Schema(maxLength = 2000, example = "The lease of the building ends in March.")
        String whyShort,

        ConsultationState state,

        @Schema(minimum = "0", maximum = "10000000", example = "212")
        int responseCount,

        @Nullable LocalDate decidedOn,
        long edition,
        int line) {

    static Consultation read(ResultSet row) throws SQLException {
        return new Consultation(
                Named.read(row, "consortium"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("words"),
                row.getString("easy_read"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("days"),
                row.getString("why_short"),
                ConsultationState.find(row.getString("state")).orElseThrow(),
                row.getInt("responses"),
                row.getObject("decided_on", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }

    /** {@code 9N4/NW-1}: the consortium's code and the reference. */
    public String address() {
        return consortium.code() + "/" + reference;
    }
}
