package org.opencommissioning.conflicts;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationName;

/**
 * Providers of whom a consortium's patients could choose in a year, because a contract with any willing provider was in force on some
 * day of it, and to how many of them its practices referred somebody.
 *
 * @param available in contracts by this route, by code or name
 * @param withCode  of these, those whose code the register of contracts gives: of others nobody can say whether they were used
 * @param used      of those with a code, to which a referral is published
 */
@Serdeable
public record WillingProviders(
        OrganisationName consortium,
        @Schema(maxLength = 7, example = "2012-13") String year,

        @Schema(format = "int64", minimum = "1", example = "5")
        long available,

        @Schema(format = "int64", minimum = "0", example = "4")
        long withCode,

        @Schema(format = "int64", minimum = "0", example = "2")
        long used) {

    static WillingProviders read(ResultSet row) throws SQLException {
        return new WillingProviders(
                InterestMoney.name(row, "consortium"),
                new FinancialYear(row.getInt("year")).code(),
                row.getLong("available"),
                row.getLong("with_code"),
                row.getLong("used"));
    }
}
