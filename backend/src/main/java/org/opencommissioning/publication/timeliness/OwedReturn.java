package org.opencommissioning.publication.timeliness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.opencommissioning.publication.reading.Days;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What one organisation owed for one period, and when it came.
 *
 * @param daysLate    after the due date: until it came, or until the day of the edition; 0 where it was not late
 * @param edition     that held it first; null while nothing was published
 * @param publishedAt when that was
 * @param extension   more time that the Board gave; null where it gave none
 */
@Serdeable
public record OwedReturn(
        @Schema(maxLength = 40, example = "payments") String kind,
        OrganisationName organisation,
        Days period,
        LocalDate dueOn,

        @Schema(
                allowableValues = {"on-time", "late", "missing", "not-due"},
                example = "late")
        String status,

        @Schema(format = "int32", minimum = "0", example = "17")
        int daysLate,

        @Nullable @Schema(format = "int64", minimum = "1", example = "60")
        Long edition,

        @Nullable Instant publishedAt,
        @Nullable Extension extension) {

    /**
     * More time that the Board gave.
     *
     * @param usualDueOn when it would have been due
     * @param edition    that said so
     */
    @Serdeable
    public record Extension(
            LocalDate usualDueOn,

            @Schema(maxLength = 500, example = "The ledger was moved to another system in March.")
            String reason,

            @Schema(format = "int64", minimum = "1", example = "62")
            long edition) {}

    static OwedReturn read(ResultSet row) throws SQLException {
        var at = row.getObject("published_at", OffsetDateTime.class);
        return new OwedReturn(
                row.getString("kind"),
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("name")),
                new Days(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("day_after", LocalDate.class).minusDays(1)),
                row.getObject("due_on", LocalDate.class),
                row.getString("status"),
                row.getInt("days_late"),
                row.getObject("published_edition", Long.class),
                at == null ? null : at.toInstant(),
                row.getString("extension_reason") == null
                        ? null
                        : new Extension(
                                row.getObject("usual_due_on", LocalDate.class),
                                row.getString("extension_reason"),
                                row.getLong("extension_edition")));
    }
}
