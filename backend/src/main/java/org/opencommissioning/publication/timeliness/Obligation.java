package org.opencommissioning.publication.timeliness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A return that organisations of one role owe.
 *
 * @param role         of those who owe it, in the register
 * @param from         first day from which periods are owed by this rule
 * @param to           last such day; null while it applies
 * @param periodMonths how long a period is
 * @param sentence     when it is due
 * @param source       where that is laid down
 */
@Serdeable
public record Obligation(
        @Schema(maxLength = 40, example = "payments") String kind,
        @Schema(maxLength = 40, example = "consortium") String role,
        LocalDate from,
        @Nullable LocalDate to,

        @Schema(format = "int32", minimum = "1", maximum = "120", example = "1")
        int periodMonths,

        @Schema(maxLength = 500, example = "Payments of a month are published by the end of the month after it.")
        String sentence,

        @Schema(maxLength = 500) String source) {
    static Obligation read(ResultSet row) throws SQLException {
        return new Obligation(
                row.getString("kind"),
                row.getString("role"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("period_months"),
                row.getString("sentence"),
                row.getString("source"));
    }
}
