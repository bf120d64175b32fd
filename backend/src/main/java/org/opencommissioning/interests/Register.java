package org.opencommissioning.interests;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** Which publication a consortium's newest register of interests stands in, and of which days it speaks. */
@Serdeable
public record Register(long edition, LocalDate from, LocalDate to, Instant publishedAt) {

    static Register read(ResultSet row) throws SQLException {
        return new Register(
                row.getLong("edition"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getTimestamp("published_at").toInstant());
    }
}
