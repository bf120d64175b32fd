package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
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
        long items,
        long inTime,
        long late,
        long overdue,
        long running,
        @Nullable Integer medianDays,
        @Nullable Share share) {
    private static final int FEWEST = 10;

    /** A share of 1 and its 95 per cent interval (Wilson). */
    @Serdeable
    public record Share(double value, double low, double high) {}

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

    private static Share share(long inTime, long due) {
        var interval = Wilson.interval(inTime, due, Level.NINETY_FIVE);
        return new Share((double) inTime / due, interval.low(), interval.high());
    }
}
