package org.opencommissioning.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * How many items there are and how they stand.
 *
 * @param people  who said them
 * @param ratings how many gave 1, 2, 3, 4, 5
 */
@Serdeable
public record FeedbackCounts(
        long items, long people, long answered, long answeredLate, long running, long overdue, List<Long> ratings) {

    static FeedbackCounts read(ResultSet row) throws SQLException {
        return new FeedbackCounts(
                row.getLong("items"),
                row.getLong("people"),
                row.getLong("answered"),
                row.getLong("answered_late"),
                row.getLong("running"),
                row.getLong("overdue"),
                List.of(
                        row.getLong("rated_1"),
                        row.getLong("rated_2"),
                        row.getLong("rated_3"),
                        row.getLong("rated_4"),
                        row.getLong("rated_5")));
    }
}
