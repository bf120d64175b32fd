package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.Period;

/**
 * Something that feedback can be about. An id is never used for something else, and never goes: a theme ends.
 *
 * @param from    the first month in which it can be given, 2008-04
 * @param to      the last; null where none is foreseen
 * @param version of the list that says so
 */
@Serdeable
@Schema(description = "Something that feedback can be about")
public record Theme(
        @Schema(maxLength = 20, pattern = "^[a-z]{1,20}$", example = "waiting")
        String theme,

        @Schema(maxLength = 100, example = "Waiting") String title,

        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2008-04")
        String from,

        @Nullable @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2014-03")
        String to,

        @Schema(format = "int32", minimum = "1", example = "1")
        int version) {

    static Theme read(ResultSet row) throws SQLException {
        return new Theme(
                row.getString("theme"),
                row.getString("title"),
                row.getString("from_month"),
                row.getString("to_month"),
                row.getInt("version"));
    }

    /** Whether it can be given on a day of the period. */
    public boolean isInForce(Period period) {
        return from.compareTo(period.lastDay().toString().substring(0, 7)) <= 0
                && (to == null || to.compareTo(period.from().toString().substring(0, 7)) >= 0);
    }

    /** With no items counted. */
    public ThemeCount counted() {
        return new ThemeCount(theme, title, 0);
    }
}
