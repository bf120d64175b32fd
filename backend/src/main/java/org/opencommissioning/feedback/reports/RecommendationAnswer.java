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
 * What a body said to a recommendation, or that something taken further has come to it.
 *
 * @param number   of the recommendation; 0 where it is a whole report that was taken further
 * @param saidOn   the day it bears
 * @param doneBy   by when what is accepted will be done
 * @param evidence where what was done can be seen
 */
@Serdeable
public record RecommendationAnswer(
        OrganisationName by,
        OrganisationName healthwatch,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-R1")
        String reference,

        @Schema(minimum = "0", maximum = "99", example = "2")
        int number,

        AnswerKind kind,
        LocalDate saidOn,

        @Schema(maxLength = 10000, example = "We agree, and will ring every family.")
        String words,

        @Nullable LocalDate doneBy,

        @Nullable @Schema(maxLength = 2000, example = "Board paper 14 of July 2013")
        String evidence,

        long edition,
        int line) {

    static RecommendationAnswer read(ResultSet row) throws SQLException {
        return new RecommendationAnswer(
                Named.read(row, "answerer"),
                Named.read(row, "healthwatch"),
                row.getString("reference"),
                row.getInt("number"),
                AnswerKind.find(row.getString("kind")).orElseThrow(),
                row.getObject("said_on", LocalDate.class),
                row.getString("words"),
                row.getObject("done_by", LocalDate.class),
                row.getString("evidence"),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
