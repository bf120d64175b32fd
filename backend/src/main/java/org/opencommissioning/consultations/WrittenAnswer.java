package org.opencommissioning.consultations;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.feedback.written.Named;
import org.opencommissioning.values.OrganisationName;

/**
 * What one person answered to a question in words, who agreed to its publication; as a moderator let it be published.
 *
 * @param question number of the question
 * @param response the same for all words of one person
 * @param words    {@code [name removed]} and the like stand where moderation took something out
 */
@Serdeable
public record WrittenAnswer(
        OrganisationName consortium,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "NW-1")
        String reference,

        @Schema(minimum = "1", maximum = "20", example = "3")
        int question,

        long response,

        @Schema(maxLength = 6000, example = "Please keep the clinic that the bus goes to.")
        String words,

        long edition,
        int line) {

    static WrittenAnswer read(ResultSet row) throws SQLException {
        return new WrittenAnswer(
                Named.read(row, "consortium"),
                row.getString("reference"),
                row.getInt("question"),
                row.getLong("response_id"),
                row.getString("words"),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
