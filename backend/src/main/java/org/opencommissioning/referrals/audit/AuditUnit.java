package org.opencommissioning.referrals.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.statistics.Funnel;
import org.opencommissioning.statistics.Interval;
import org.opencommissioning.statistics.Level;
import org.opencommissioning.statistics.Wilson;
import org.opencommissioning.values.OrganisationName;

/**
 * A practice in a comparison.
 *
 * @param consortium     whose return counts its referrals
 * @param interest       whether a register declares a financial interest of it, or of somebody who belongs to it, in the provider
 * @param referrals      in the specialty, to anybody
 * @param toProvider     of these, to the provider
 * @param share          as a proportion, suppressed counts taken as the middle of what they may be
 * @param shareLeast     the smallest that suppressed counts leave open
 * @param shareGreatest  the largest that they leave open
 */
@Serdeable
public record AuditUnit(
        OrganisationName practice,
        OrganisationName consortium,
        boolean interest,
        ControlledTotal referrals,
        ControlledTotal toProvider,
        BigDecimal share,
        BigDecimal shareLeast,
        BigDecimal shareGreatest) {

    static AuditUnit of(
            OrganisationName practice,
            OrganisationName consortium,
            boolean interest,
            ControlledTotal referrals,
            ControlledTotal toProvider) {
        var shares = Shares.of(toProvider, referrals);
        return new AuditUnit(
                practice,
                consortium,
                interest,
                referrals,
                toProvider,
                Shares.rounded(shares.middle()),
                Shares.rounded(shares.least()),
                Shares.rounded(shares.greatest()));
    }

    boolean isLargeEnough() {
        return referrals.middle() >= AuditParameters.FEWEST_REFERRALS;
    }

    Funnel.Unit asUnit() {
        return new Funnel.Unit(Shares.of(toProvider, referrals).middle(), referrals.middle());
    }

    Interval interval() {
        return Wilson.interval(
                Math.min(toProvider.middle(), referrals.middle()), referrals.middle(), Level.NINETY_FIVE);
    }
}
