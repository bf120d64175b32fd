package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** What became of what one HealthWatch sent, in numbers ({@link ModerationCounts}). */
@Serdeable
@Schema(description = "What became of what a HealthWatch sent")
public record HealthwatchModeration(
        OrganisationName healthwatch,

        @Schema(format = "int64", minimum = "0", example = "10")
        long letThrough,

        @Schema(format = "int64", minimum = "0", example = "2")
        long waiting,

        @Schema(format = "int64", minimum = "0", example = "1")
        long returned,

        @Schema(format = "int64", minimum = "0", example = "0")
        long withdrawn,

        @Nullable @Schema(format = "int32", minimum = "0", example = "3")
        Integer medianDays,

        @Nullable @Schema(format = "int32", minimum = "0", example = "0")
        Integer shortestDays,

        @Nullable @Schema(format = "int32", minimum = "0", example = "12")
        Integer longestDays) {

    static HealthwatchModeration read(ResultSet row) throws SQLException {
        return new HealthwatchModeration(
                new OrganisationName(new OrganisationCode(row.getString("publisher")), row.getString("name")),
                row.getLong("let_through"),
                row.getLong("waiting"),
                row.getLong("returned"),
                row.getLong("withdrawn"),
                row.getObject("median_days", Integer.class),
                row.getObject("shortest_days", Integer.class),
                row.getObject("longest_days", Integer.class));
    }
}
