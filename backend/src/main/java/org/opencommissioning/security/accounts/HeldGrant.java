package org.opencommissioning.security.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.security.Role;
import org.opencommissioning.values.OrganisationCode;

/**
 * A grant with its days, past, present or to come.
 *
 * @param lastDay null where it has no end; a day before the first where it was ended before it began
 */
@Serdeable
public record HeldGrant(
        long id,
        Role role,
        OrganisationCode organisation,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {
    static HeldGrant read(ResultSet row) throws SQLException {
        return new HeldGrant(
                row.getLong("grant_id"),
                Role.find(row.getString("role")).orElseThrow(),
                new OrganisationCode(row.getString("organisation")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    public boolean holdsOn(LocalDate day) {
        return !firstDay.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }
}
