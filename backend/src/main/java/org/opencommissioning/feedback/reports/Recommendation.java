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
 * What a report recommends to one body.
 *
 * @param reference   of the report at its HealthWatch
 * @param number      in the report
 * @param to          to whom it is addressed
 * @param publishedOn of the report: from that day the body is asked for an answer
 * @param dueOn       by when an answer is due; null where no rule said so
 * @param answeredOn  the day that the first answer bears
 * @param doneBy      by when what was accepted will be done, as the body said last
 * @param state       on the day of the edition
 * @param edition     the publication that says it
 * @param line        the line of its file
 */
@Serdeable
public record Recommendation(
        OrganisationName healthwatch,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-R1")
        String reference,

        @Schema(minimum = "1", maximum = "99", example = "2")
        int number,

        OrganisationName to,

        @Schema(maxLength = 10000, example = "Ring the family before anybody goes home at night.")
        String words,

        LocalDate publishedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate doneBy,
        RecommendationState state,
        long edition,
        int line) {

    static Recommendation read(ResultSet row) throws SQLException {
        return new Recommendation(
                Named.read(row, "healthwatch"),
                row.getString("reference"),
                row.getInt("number"),
                Named.read(row, "addressee"),
                row.getString("words"),
                row.getObject("said_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("done_by", LocalDate.class),
                RecommendationState.find(row.getString("state")).orElseThrow(),
                row.getLong("edition"),
                row.getInt("line"));
    }

    /** {@code 9NH/HN-R1/2}. */
    public String address() {
        return healthwatch.code() + "/" + reference + "/" + number;
    }
}
