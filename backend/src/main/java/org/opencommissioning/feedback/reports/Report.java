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
 * A HealthWatch's report.
 *
 * @param reference       of the report at its HealthWatch
 * @param summary         in plain English
 * @param easyRead        the same in short sentences and common words, a name in square brackets for a picture; null where it was not sent
 * @param draftTo         to whom a draft was sent, to look for mistakes of fact
 * @param draftOn         when; null where nobody was asked
 * @param publishedOn     the day that the report bears
 * @param recommendationCount how many it makes
 * @param answered        how many of them have an answer
 * @param overdue         how many have none although the days are over
 * @param edition         the publication that says it
 * @param line            the line of its file
 */
@Serdeable
public record Report(
        OrganisationName healthwatch,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-R1")
        String reference,

        @Schema(maxLength = 200, example = "Going home from hospital at night")
        String title,

        @Schema(maxLength = 10000, example = "We spoke to 41 people who went home after ten at night.")
        String summary,

        @Nullable @Schema(maxLength = 5000, example = "Some people went home at night. They were not told why.")
        String easyRead,

        @Nullable OrganisationName draftTo,
        @Nullable LocalDate draftOn,
        LocalDate publishedOn,

        @Schema(minimum = "0", maximum = "99", example = "3")
        int recommendationCount,

        @Schema(minimum = "0", maximum = "99", example = "2")
        int answered,

        @Schema(minimum = "0", maximum = "99", example = "1")
        int overdue,

        long edition,
        int line) {

    static Report read(ResultSet row) throws SQLException {
        return new Report(
                Named.read(row, "healthwatch"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("words"),
                row.getString("easy_read"),
                Named.read(row, "addressee"),
                row.getObject("draft_on", LocalDate.class),
                row.getObject("said_on", LocalDate.class),
                row.getInt("recommendations"),
                row.getInt("answered"),
                row.getInt("overdue"),
                row.getLong("edition"),
                row.getInt("line"));
    }

    /** {@code 9NH/HN-R1}: HealthWatch's code and the reference. */
    public String address() {
        return healthwatch.code() + "/" + reference;
    }
}
