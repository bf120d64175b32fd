package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * That a practice belonged to a consortium.
 *
 * @param from      first day; where it is not dated, the first on which a source shows it
 * @param to        last day; null while it lasts; where it is not dated, the last on which a source shows it
 * @param fromDated whether a source dates the first day
 * @param toDated   whether a source dates the last day
 * @param assigned  by the Board, as a last resort (Commissioning for patients 4.5)
 * @param edition   the publication that says so
 * @param line      the line of its file
 */
@Serdeable
public record Membership(
        OrganisationName practice,
        OrganisationName consortium,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean fromDated,
        boolean toDated,
        boolean assigned,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "0") int line) {
    static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                name(row, "practice"),
                name(row, "consortium"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBoolean("from_dated"),
                row.getBoolean("to_dated"),
                row.getBoolean("assigned"),
                row.getLong("edition"),
                row.getInt("line"));
    }

    private static OrganisationName name(ResultSet row, String which) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(which)), row.getString(which + "_name"));
    }
}
