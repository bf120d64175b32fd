package org.opencommissioning.interests.companies;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * A company of the register of companies, and the practice or provider to which it belongs. Somebody looked at both and confirmed it.
 *
 * @param communityInterest whether it is a community interest company
 * @param organisation      that it is, or whose it is
 * @param foundBy           how the two were brought together before that
 */
@Serdeable
public record Company(
        @Schema(maxLength = 8, example = "09990021") String number,

        @Schema(maxLength = 200, example = "Dale Diagnostics LLP")
        String name,

        @Schema(maxLength = 200, example = "active") String status,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate ceasedOn,
        boolean communityInterest,
        OrganisationName organisation,
        FoundBy foundBy,

        @Schema(format = "int64", minimum = "1", example = "91")
        long edition,

        @Schema(format = "int32", minimum = "1", example = "2")
        int line) {

    static Company read(ResultSet row) throws SQLException {
        return new Company(
                row.getString("number"),
                row.getString("company_name"),
                row.getString("status"),
                row.getObject("created_on", LocalDate.class),
                row.getObject("ceased_on", LocalDate.class),
                row.getBoolean("community_interest"),
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("organisation_name")),
                FoundBy.parse(row.getString("found_by")),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
