package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * That a practice offers a service beyond the basic contract (Commissioning for patients 6.4).
 *
 * @param consortium to which the practice belongs on the day asked for, or belonged last; null where none is known
 * @param service    what it is; the same as another where the names differ in capitals alone
 * @param detail     for whom, when and where; null where nothing is said
 * @param from       first day; null where no source dates it
 * @param to         last day; null while it lasts
 * @param edition    the publication that says so
 * @param line       the line of its file
 */
@Serdeable
public record ServiceOfPractice(
        OrganisationName practice,
        @Nullable @Schema(maxLength = 500) String town,
        @Nullable @Schema(maxLength = 20) String postcode,
        @Nullable OrganisationName consortium,
        @Schema(maxLength = 120, example = "Minor surgery") String service,
        @Nullable @Schema(maxLength = 500) String detail,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static ServiceOfPractice read(ResultSet row) throws SQLException {
        var consortium = row.getString("consortium_code");
        return new ServiceOfPractice(
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("name")),
                row.getString("town"),
                row.getString("postcode"),
                consortium == null
                        ? null
                        : new OrganisationName(new OrganisationCode(consortium), row.getString("consortium_name")),
                row.getString("service"),
                row.getString("detail"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
