package org.opencommissioning.conflicts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What a consortium's published payments of a year come to: all of them, those to practices, and those to providers in which somebody
 * of it had a declared interest on the day of the payment.
 *
 * @param practices         to GP practices
 * @param financialInterest to other providers, where the interest is financial; null where the consortium has published no register
 * @param otherInterest     to other providers, where it is of another kind; null likewise
 * @param tendered          of financialInterest, under contracts that were all offered to several who could bid; null likewise
 * @param notTendered       of financialInterest, under contracts none of which was; of the rest nobody can say
 * @param decidedWithInterest
 *                          of financialInterest, what a decision stands behind that somebody took who had an interest in the provider
 * @param share             practices and financial interests of all; null where there is no register or nothing was paid
 */
@Serdeable
public record InterestMoney(
        OrganisationName consortium,
        @Schema(maxLength = 7, example = "2012-13") String year,
        Money paid,
        Money practices,
        @Nullable Money financialInterest,
        @Nullable Money otherInterest,
        @Nullable Money tendered,
        @Nullable Money notTendered,
        @Nullable Money decidedWithInterest,

        @Nullable @Schema(minimum = "-1", maximum = "1", example = "0.1234")
        BigDecimal share) {

    static InterestMoney read(ResultSet row) throws SQLException {
        long paid = row.getLong("paid");
        long practices = row.getLong("practices");
        boolean registered = row.getBoolean("registered");
        long financial = row.getLong("financial");
        return new InterestMoney(
                name(row, "consortium"),
                new FinancialYear(row.getInt("year")).code(),
                new Money(paid),
                new Money(practices),
                registered ? new Money(financial) : null,
                registered ? new Money(row.getLong("other")) : null,
                registered ? new Money(row.getLong("tendered")) : null,
                registered ? new Money(row.getLong("not_tendered")) : null,
                registered ? new Money(row.getLong("interested")) : null,
                registered && paid > 0
                        ? BigDecimal.valueOf(practices + financial)
                                .divide(BigDecimal.valueOf(paid), 4, RoundingMode.HALF_UP)
                        : null);
    }

    static OrganisationName name(ResultSet row, String of) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(of + "_code")), row.getString(of + "_name"));
    }
}
