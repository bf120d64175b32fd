package org.opencommissioning.security.sessions;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param browser what the browser said of itself
 */
@Serdeable
public record OpenSession(long id, Instant madeAt, Instant seenAt, String address, String browser) {
    static OpenSession read(ResultSet row) throws SQLException {
        return new OpenSession(
                row.getLong("session_id"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getString("address"),
                row.getString("browser"));
    }
}
