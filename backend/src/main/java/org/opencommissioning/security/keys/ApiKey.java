package org.opencommissioning.security.keys;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.opencommissioning.security.Act;

/**
 * A key as its owner sees it. The key itself is shown once, when it is made.
 *
 * @param name      as its owner calls it
 * @param prefix    its first letters, to tell it from others
 * @param scope     what it may do at most, whatever its owner may
 * @param revokedAt null where it was not
 * @param usedAt    when it was used last, to the minute; null where it never was
 */
@Serdeable
@Schema(description = "A key by which a program acts for its owner")
public record ApiKey(
        long id,
        @Schema(maxLength = 100, example = "nightly upload") String name,
        @Schema(maxLength = 20, example = "oc_Q3vX1y") String prefix,
        List<Act> scope,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt) {
    static final String COLUMNS = "key_id, name, prefix, scope, made_at, expires_at, revoked_at, used_at";

    static ApiKey read(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getLong("key_id"),
                row.getString("name"),
                row.getString("prefix"),
                acts((String[]) row.getArray("scope").getArray()),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "revoked_at"),
                instant(row, "used_at"));
    }

    /** Acts that there are no more are left out. */
    static List<Act> acts(String[] slugs) {
        return Arrays.stream(slugs).flatMap(slug -> Act.find(slug).stream()).toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
