package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What became of what one HealthWatch sent, or all of them: counted from their publications.
 *
 * @param returned     to HealthWatch by a moderator
 * @param withdrawn    by HealthWatch before it was public
 * @param whys         why items were not published, by the rule that says it
 * @param medianDays   from the day an item came to the day it was public; null where none is
 * @param shortestDays of these days the fewest
 * @param longestDays  and the most
 */
@Serdeable
@Schema(description = "What became of feedback that was sent")
public record ModerationCounts(
        @Schema(format = "int64", minimum = "0", example = "10")
        long letThrough,

        @Schema(format = "int64", minimum = "0", example = "2")
        long waiting,

        @Schema(format = "int64", minimum = "0", example = "1")
        long returned,

        @Schema(format = "int64", minimum = "0", example = "0")
        long withdrawn,

        @ArraySchema(maxItems = 5) List<Returned> whys,

        @Nullable @Schema(format = "int32", minimum = "0", example = "3")
        Integer medianDays,

        @Nullable @Schema(format = "int32", minimum = "0", example = "0")
        Integer shortestDays,

        @Nullable @Schema(format = "int32", minimum = "0", example = "12")
        Integer longestDays) {
    static final ModerationCounts NONE = new ModerationCounts(0, 0, 0, 0, List.of(), null, null, null);

    /** How many items a rule was not kept by. */
    @Serdeable
    @Schema(name = "ReturnedItems")
    public record Returned(
            @Schema(maxLength = 10, example = "FB32") String rule,
            @Schema(maxLength = 500) String sentence,

            @Schema(format = "int64", minimum = "1", example = "1")
            long items) {}

    static ModerationCounts read(ResultSet row, List<Returned> whys) throws SQLException {
        return new ModerationCounts(
                row.getLong("let_through"),
                row.getLong("waiting"),
                row.getLong("returned"),
                row.getLong("withdrawn"),
                whys,
                row.getObject("median_days", Integer.class),
                row.getObject("shortest_days", Integer.class),
                row.getObject("longest_days", Integer.class));
    }
}
