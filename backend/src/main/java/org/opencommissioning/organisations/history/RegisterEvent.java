package org.opencommissioning.organisations.history;

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
 * What happened to an organisation of the register. Where no source gives the day, it lies between two files: the last that shows
 * how it was before, and the first that shows how it was after.
 *
 * @param on      the day, where a source gives it; the last day of what closed or left, the first of all else
 * @param after   where no day is given, the day of the last source that shows it as before
 * @param before  where no day is given, the day of the first source that shows it as after
 * @param from    the consortium that a practice left
 * @param to      the consortium that a practice joined, or who came after an organisation
 * @param edition the publication that says so
 * @param line    the line of its file; null where it says so by leaving the organisation out
 */
@Serdeable
public record RegisterEvent(
        OrganisationName organisation,
        OrganisationRole role,
        RegisterEventKind kind,
        @Nullable LocalDate on,
        @Nullable LocalDate after,
        @Nullable LocalDate before,
        @Nullable OrganisationName from,
        @Nullable OrganisationName to,
        @Schema(format = "int64", minimum = "1") long edition,
        @Nullable @Schema(minimum = "1") Integer line) {
    static RegisterEvent read(ResultSet row) throws SQLException {
        int line = row.getInt("line");
        return new RegisterEvent(
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("name")),
                OrganisationRole.parse(row.getString("role")),
                RegisterEventKind.parse(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("after_day", LocalDate.class),
                row.getObject("before_day", LocalDate.class),
                name(row, "from"),
                name(row, "to"),
                row.getLong("edition"),
                line == 0 ? null : line);
    }

    private static @Nullable OrganisationName name(ResultSet row, String which) throws SQLException {
        var code = row.getString(which + "_code");
        return code == null ? null : new OrganisationName(new OrganisationCode(code), row.getString(which + "_name"));
    }
}
