package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.organisations.OrganisationRole;

/**
 * A role that an organisation has or had; it may have several at a time. Days that no source gives are null.
 *
 * @param edition the publication that says so
 * @param line    the line of its file
 */
@Serdeable
public record RoleHeld(
        OrganisationRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static RoleHeld read(ResultSet row) throws SQLException {
        return new RoleHeld(
                OrganisationRole.parse(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
