package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What somebody told HealthWatch of a body's care, as moderators let it be published.
 *
 * @param reference  of the item at that HealthWatch
 * @param month      in which care was given
 * @param channel    how it was heard: survey, visit, web, phone, letter, event or other
 * @param rating     1 for very bad to 5 for very good; null where none was given
 * @param themes     ids of the list of themes
 * @param words      what was said; {@code [name removed]} and the like stand where moderation took something out
 * @param people     how many said it
 * @param commitment to the words as sent (docs/log-format.md, section 4)
 * @param receivedOn when the portal got it from HealthWatch
 * @param askedOn    when it first became public: from that day the body is asked for an answer
 * @param dueOn      by when an answer is due, pauses and extensions counted; null where no rule said so
 * @param answeredOn the day that the first answer bears
 * @param state      on the day of the edition
 * @param edition    the publication that says it
 * @param line       the line of its file
 */
@Serdeable
public record Feedback(
        OrganisationName healthwatch,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "2013-0042")
        String reference,

        OrganisationName about,

        @Schema(maxLength = 100, example = "Outpatients") String service,

        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2012-04")
        String month,

        @Schema(maxLength = 10, example = "survey") String channel,

        @Nullable @Schema(format = "int32", minimum = "1", maximum = "5", example = "4")
        Integer rating,

        List<String> themes,

        @Schema(maxLength = 40000, example = "The nurse, [name removed], was kind.")
        String words,

        @Schema(format = "int32", minimum = "1", example = "1")
        int people,

        @Schema(maxLength = 64, pattern = "^[0-9a-f]{64}$") String commitment,

        LocalDate receivedOn,
        LocalDate askedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        AnswerState state,
        long edition,
        int line) {

    static Feedback read(ResultSet row) throws SQLException {
        return new Feedback(
                name(row, "healthwatch"),
                row.getString("reference"),
                name(row, "about"),
                row.getString("service"),
                row.getString("month"),
                row.getString("channel"),
                row.getObject("rating", Integer.class),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getString("words"),
                row.getInt("people"),
                row.getString("commitment"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("answer_due", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                AnswerState.find(row.getString("state")).orElseThrow(),
                row.getLong("edition"),
                row.getInt("line"));
    }

    /** What it is known by for ever: HealthWatch's code and the reference. */
    public String address() {
        return healthwatch.code().text() + "/" + reference;
    }

    private static OrganisationName name(ResultSet row, String of) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(of + "_code")), row.getString(of + "_name"));
    }
}
