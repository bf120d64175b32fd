package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A name that an organisation had.
 *
 * @param from      first day; null where no source dates the name
 * @param to        last day; null where no source dates it, or while it lasts
 * @param firstSeen the day of the first source that calls it so
 * @param lastSeen  the day of the last
 * @param edition   the newest publication that calls it so
 * @param line      the line of its file
 */
@Serdeable
public record NameHeld(
        @Schema(maxLength = 500) String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate firstSeen,
        LocalDate lastSeen,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static NameHeld read(ResultSet row) throws SQLException {
        return new NameHeld(
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("first_seen", LocalDate.class),
                row.getObject("last_seen", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
