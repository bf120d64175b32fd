package org.opencommissioning.referrals;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.values.OrganisationName;

/**
 * Referrals of a practice to a provider in one specialty, over the months that were asked for.
 *
 * @param referrals   all of them
 * @param offered     of those that could wait, where the patient was offered a choice
 * @param notOffered  of those that could wait, where none was offered
 */
@Serdeable
public record ReferralFlow(
        OrganisationName practice,
        OrganisationName provider,
        Specialty specialty,
        ControlledTotal referrals,
        ControlledTotal urgent,
        ControlledTotal offered,
        ControlledTotal notOffered) {

    static ReferralFlow read(ResultSet row) throws SQLException {
        return new ReferralFlow(
                Referral.name(row, "practice"),
                Referral.name(row, "provider"),
                Referral.specialty(row),
                total(row, ""),
                total(row, "urgent_"),
                total(row, "offered_"),
                total(row, "not_offered_"));
    }

    static ControlledTotal total(ResultSet row, String of) throws SQLException {
        return ControlledTotal.of(row.getLong(of + "shown"), row.getLong(of + "suppressed"), SmallCounts.DEFAULT);
    }
}
