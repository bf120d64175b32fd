package org.opencommissioning.organisations.particulars;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How another list calls an organisation.
 *
 * @param id      list and number together, as org-id.guide writes them: {@code GB-COH-01234567}
 * @param scheme  the list
 * @param value   the number in it
 * @param edition the publication that says so
 * @param line    the line of its file
 */
@Serdeable
public record OtherIdentifier(
        @Schema(maxLength = 60, example = "GB-COH-01234567") String id,
        @Schema(maxLength = 12, example = "GB-COH") String scheme,
        @Schema(maxLength = 48, example = "01234567") String value,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static OtherIdentifier read(ResultSet row) throws SQLException {
        var scheme = row.getString("scheme");
        var value = row.getString("value");
        return new OtherIdentifier(scheme + "-" + value, scheme, value, row.getLong("edition"), row.getInt("line"));
    }
}
