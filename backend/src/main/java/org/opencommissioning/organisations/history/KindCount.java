package org.opencommissioning.organisations.history;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.organisations.OrganisationRole;

/** How often one thing happened to organisations of one role. */
@Serdeable
public record KindCount(RegisterEventKind kind, OrganisationRole role, int count) {
    static KindCount read(ResultSet row) throws SQLException {
        return new KindCount(
                RegisterEventKind.parse(row.getString(1)), OrganisationRole.parse(row.getString(2)), row.getInt(3));
    }
}
