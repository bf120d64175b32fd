package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Something that happened in an organisation's life.
 *
 * @param on         null where no source dates it
 * @param conditions on which it was authorised; null where there are none
 * @param edition    the publication that says so
 * @param line       the line of its file
 */
@Serdeable
public record LifeEvent(
        LifeEventKind event,
        @Nullable LocalDate on,
        @Nullable @Schema(maxLength = 2000) String conditions,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static LifeEvent read(ResultSet row) throws SQLException {
        return new LifeEvent(
                LifeEventKind.parse(row.getString("event")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("conditions"),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
