package org.opencommissioning.feedback.responses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What a body said to feedback.
 *
 * @param by          who answers, or who rates
 * @param reference   of the feedback at its HealthWatch
 * @param kind        an answer, more time that is taken for one, or what HealthWatch thinks of it
 * @param saidOn      the day it bears; of a pause its first day
 * @param until       last day of a pause
 * @param workingDays how many more an extension gives
 * @param rating      what HealthWatch thinks of the answer, 1 for very bad to 5 for very good; null in all but a rating
 * @param words       the answer, or the reason
 * @param change      what will be done otherwise; null where nothing is said of it
 * @param changeBy    the day by which it will have changed
 * @param changedOn   the day on which it had
 * @param dueOn       by when an answer is due after an extension or a pause
 * @param edition     the publication that says it
 * @param line        the line of its file
 */
@Serdeable
public record Response(
        OrganisationName by,
        OrganisationName healthwatch,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "2013-0042")
        String reference,

        ResponseKind kind,
        LocalDate saidOn,
        @Nullable LocalDate until,

        @Nullable @Schema(format = "int32", minimum = "1", maximum = "20", example = "5")
        Integer workingDays,

        @Nullable @Schema(format = "int32", minimum = "1", maximum = "5", example = "4")
        Integer rating,

        @Schema(maxLength = 10000, example = "We have changed the letter.")
        String words,

        @Nullable @Schema(maxLength = 2000, example = "Letters give the number of the desk.")
        String change,

        @Nullable LocalDate changeBy,
        @Nullable LocalDate changedOn,

        @Nullable @Schema(maxLength = 2000, example = "https://trust.example/letters")
        String evidence,

        @Nullable LocalDate dueOn,
        long edition,
        int line) {

    static Response read(ResultSet row) throws SQLException {
        return new Response(
                name(row, "by"),
                name(row, "healthwatch"),
                row.getString("reference"),
                ResponseKind.find(row.getString("kind")).orElseThrow(),
                row.getObject("said_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getObject("working_days", Integer.class),
                row.getObject("rating", Integer.class),
                row.getString("words"),
                row.getString("change"),
                row.getObject("change_by", LocalDate.class),
                row.getObject("changed_on", LocalDate.class),
                row.getString("evidence"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }

    private static OrganisationName name(ResultSet row, String of) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(of + "_code")), row.getString(of + "_name"));
    }
}
