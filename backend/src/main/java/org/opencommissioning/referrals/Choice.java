package org.opencommissioning.referrals;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationName;

/**
 * How often patients of a consortium's practices were offered a choice in a year, and among how few providers referrals are divided
 * (Commissioning for patients 5.11). Made of published counts, suppressed ones taken as the middle of what they may be.
 *
 * @param offered       of referrals that could wait, those with a choice
 * @param notOffered    those without
 * @param share         offered of both, as a proportion; null where there were none
 * @param providers     to which somebody was referred
 * @param concentration sum of the squared shares of providers (Herfindahl and Hirschman), 1 where all go to one
 */
@Serdeable
public record Choice(
        OrganisationName consortium,

        @Schema(maxLength = 7, example = "2012-13") String year,

        ControlledTotal referrals,
        ControlledTotal offered,
        ControlledTotal notOffered,
        @Nullable BigDecimal share,

        @Schema(format = "int64", minimum = "0", example = "4")
        long providers,

        @Nullable BigDecimal concentration) {

    static Choice read(ResultSet row) throws SQLException {
        var offered = ReferralFlow.total(row, "offered_");
        var notOffered = ReferralFlow.total(row, "not_offered_");
        double both = offered.middle() + notOffered.middle();
        var concentration = row.getBigDecimal("concentration");
        return new Choice(
                Referral.name(row, "consortium"),
                new FinancialYear(row.getInt("year")).code(),
                ReferralFlow.total(row, ""),
                offered,
                notOffered,
                both == 0 ? null : BigDecimal.valueOf(offered.middle() / both).setScale(4, RoundingMode.HALF_UP),
                row.getLong("providers"),
                concentration == null ? null : concentration.setScale(4, RoundingMode.HALF_UP));
    }
}
