package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.statistics.Level;
import org.opencommissioning.statistics.Wilson;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * How a body answers.
 *
 * @param items      about it
 * @param medianDays calendar days from being asked to the first answer; null where nothing is answered
 * @param share      of what was due, answered in time; null where fewer than ten were due, for chance rules then
 */
@Serdeable
public record AnswerSpeed(
        OrganisationName organisation,

        @Schema(format = "int64", minimum = "0", example = "9")
        long items,

        @Schema(format = "int64", minimum = "0", example = "9")
        long inTime,

        @Schema(format = "int64", minimum = "0", example = "9")
        long late,

        @Schema(format = "int64", minimum = "0", example = "9")
        long overdue,

        @Schema(format = "int64", minimum = "0", example = "9")
        long running,

        @Nullable @Schema(format = "int32", minimum = "0", example = "13")
        Integer medianDays,

        @Nullable AnswerShare share) {
    private static final int FEWEST = 10;

    /** A share of 1 and its 95 per cent interval (Wilson). */
    @Serdeable
    public record AnswerShare(
            @Schema(format = "double", minimum = "0", maximum = "1", example = "0.75")
            double value,

            @Schema(format = "double", minimum = "0", maximum = "1", example = "0.47")
            double low,

            @Schema(format = "double", minimum = "0", maximum = "1", example = "0.91")
            double high) {}

    static AnswerSpeed read(ResultSet row) throws SQLException {
        long inTime = row.getLong("in_time");
        long due = inTime + row.getLong("late") + row.getLong("overdue");
        return new AnswerSpeed(
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("name")),
                row.getLong("items"),
                inTime,
                row.getLong("late"),
                row.getLong("overdue"),
                row.getLong("running"),
                row.getObject("median_days", Integer.class),
                due < FEWEST ? null : share(inTime, due));
    }

    private static AnswerShare share(long inTime, long due) {
        var interval = Wilson.interval(inTime, due, Level.NINETY_FIVE);
        return new AnswerShare((double) inTime / due, interval.low(), interval.high());
    }
}
