package org.opencommissioning.referrals;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.disclosure.ControlledCount;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * How many patients a practice referred to a provider in one month, in one specialty, on one pathway.
 *
 * @param consortium whose return says so
 * @param line       of its file
 */
@Serdeable
public record Referral(
        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-03")
        String month,

        OrganisationName consortium,
        OrganisationName practice,
        OrganisationName provider,
        Specialty specialty,
        Pathway pathway,
        ControlledCount referrals,
        long edition,
        int line) {

    static Referral read(ResultSet row) throws SQLException {
        var rule = new SmallCounts(
                row.getInt("rule_version"), row.getInt("smallest"), row.getInt("largest"), row.getInt("rounded_to"));
        return new Referral(
                row.getString("month"),
                name(row, "consortium"),
                name(row, "practice"),
                name(row, "provider"),
                specialty(row),
                Pathway.values()[row.getInt("pathway")],
                ControlledCount.of(count(row), rule),
                row.getLong("edition"),
                row.getInt("line"));
    }

    private static @Nullable Long count(ResultSet row) throws SQLException {
        long shown = row.getLong("referrals");
        return row.wasNull() ? null : shown;
    }

    static OrganisationName name(ResultSet row, String of) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(of + "_code")), row.getString(of + "_name"));
    }

    static Specialty specialty(ResultSet row) throws SQLException {
        return new Specialty(row.getString("specialty"), row.getString("specialty_name"));
    }
}
