package org.opencommissioning.spending.totals;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.Money;

/**
 * Payments that have one thing in common.
 *
 * @param key   supplier id, organisation code, month, or the area or type itself
 * @param label in words: the supplier's or organisation's name, "March 2013"
 */
@Serdeable
public record Group(
        @Schema(maxLength = 1000, example = "2013-03") String key,
        @Schema(maxLength = 1000, example = "March 2013") String label,

        @Schema(format = "int64", minimum = "0", example = "31")
        long lines,

        Money amount) {
    static Group read(ResultSet row) throws SQLException {
        return new Group(
                row.getString("key"), row.getString("label"), row.getLong("lines"), new Money(row.getLong("pence")));
    }
}
