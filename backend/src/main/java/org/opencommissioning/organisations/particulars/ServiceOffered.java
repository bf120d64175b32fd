package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What a practice offers beyond the basic contract (Commissioning for patients 6.4).
 *
 * @param service what it is; the same as another where the names differ in capitals alone
 * @param detail  for whom, when and where; null where nothing is said
 * @param others  how many other practices offer a service of this name on some of the same days
 * @param edition the publication that says so
 * @param line    the line of its file
 */
@Serdeable
public record ServiceOffered(
        @Schema(maxLength = 120, example = "Minor surgery") String service,
        @Nullable @Schema(maxLength = 500) String detail,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(minimum = "0") int others,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static ServiceOffered read(ResultSet row) throws SQLException {
        return new ServiceOffered(
                row.getString("service"),
                row.getString("detail"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("others"),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
