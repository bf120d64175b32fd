package org.opencommissioning.consultations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.feedback.written.Named;
import org.opencommissioning.values.OrganisationName;

/**
 * A question of a consultation and one of its choices, with how many chose it.
 *
 * @param number of the question
 * @param words  the question
 * @param choice place of the choice, from 1; null where words are asked for
 * @param label  the choice
 * @param people how many chose it, counted by the portal; null where words are asked for
 */
@Serdeable
public record ConsultationQuestion(
        OrganisationName consortium,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "NW-1")
        String reference,

        @Schema(minimum = "1", maximum = "20", example = "1")
        int number,

        QuestionKind kind,

        @Schema(maxLength = 20000, example = "Which of the two plans do you prefer?")
        String words,

        @Nullable @Schema(format = "int32", minimum = "1", maximum = "20", example = "2")
        Integer choice,

        @Nullable @Schema(maxLength = 200, example = "Two clinics")
        String label,

        @Nullable @Schema(format = "int32", minimum = "0", maximum = "10000000", example = "121")
        Integer people,

        long edition,
        int line) {

    static ConsultationQuestion read(ResultSet row) throws SQLException {
        return new ConsultationQuestion(
                Named.read(row, "consortium"),
                row.getString("reference"),
                row.getInt("number"),
                QuestionKind.find(row.getString("question")).orElseThrow(),
                row.getString("words"),
                row.getObject("choice", Integer.class),
                row.getString("label"),
                row.getObject("people", Integer.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
