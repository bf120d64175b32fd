package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.values.OrganisationCode;

/**
 * What the register says otherwise of an organisation than it did after an earlier edition.
 *
 * @param before  null where it was not in the register
 * @param after   null where it is not in the register any more
 * @param fields  what differs, by the names of the list of organisations
 * @param edition the publication that changed it last
 */
@Serdeable
public record RegisterChange(
        OrganisationCode code,
        @Nullable RegisterEntry before,
        @Nullable RegisterEntry after,
        @ArraySchema(maxItems = 20) List<String> fields,
        @Schema(format = "int64", minimum = "1") long edition) {

    /** @param consortium code of the consortium or other commissioner that the register names; null where it names none */
    @Serdeable
    public record RegisterEntry(
            @Schema(maxLength = 500) String name,
            OrganisationStatus status,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String consortium) {
        private static @Nullable RegisterEntry of(ResultSet row, String when) throws SQLException {
            var name = row.getString(when + "_name");
            return name == null
                    ? null
                    : new RegisterEntry(
                            name,
                            OrganisationStatus.parse(row.getString(when + "_status")),
                            row.getObject(when + "_opened", LocalDate.class),
                            row.getObject(when + "_closed", LocalDate.class),
                            row.getString(when + "_consortium"));
        }
    }

    static RegisterChange read(ResultSet row) throws SQLException {
        return new RegisterChange(
                new OrganisationCode(row.getString("code")),
                RegisterEntry.of(row, "before"),
                RegisterEntry.of(row, "after"),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getLong("edition"));
    }
}
