package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * That one body is part of another or serves its people, seen from either.
 *
 * @param outward true where the organisation asked for is the part, or the one that serves
 * @param other   the body at the other end
 * @param role    what that is; null where the register has no row of it
 * @param edition the publication that says so
 * @param line    the line of its file
 */
@Serdeable
public record OrganisationLink(
        LinkKind kind,
        boolean outward,
        OrganisationName other,
        @Nullable OrganisationRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static OrganisationLink read(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return new OrganisationLink(
                row.getString("kind").equals(LinkKind.SERVES.code()) ? LinkKind.SERVES : LinkKind.PART_OF,
                row.getBoolean("outward"),
                new OrganisationName(new OrganisationCode(row.getString("other")), row.getString("other_name")),
                role == null ? null : OrganisationRole.parse(role),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
