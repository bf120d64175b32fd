package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * When an organisation was a body in law, or did its work. Days that no source gives are null.
 *
 * @param edition the publication that says so
 * @param line    the line of its file
 */
@Serdeable
public record Life(
        LifeKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static Life read(ResultSet row) throws SQLException {
        return new Life(
                LifeKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
