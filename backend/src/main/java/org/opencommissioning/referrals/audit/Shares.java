package org.opencommissioning.referrals.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opencommissioning.disclosure.ControlledTotal;

/**
 * What part of a practice's referrals goes to a provider.
 *
 * @param middle   where each suppressed count is the middle of what it may be
 * @param least    where suppressed counts make it as small as it may be
 * @param greatest where they make it as large
 */
record Shares(double middle, double least, double greatest) {
    private static final int PLACES = 4;

    /** @param of all, those to the provider among them */
    static Shares of(ControlledTotal toProvider, ControlledTotal of) {
        double othersLeast = of.least() - toProvider.least();
        double othersGreatest = of.greatest() - toProvider.greatest();
        return new Shares(
                part(toProvider.middle(), of.middle() - toProvider.middle()),
                part(toProvider.least(), othersGreatest),
                part(toProvider.greatest(), othersLeast));
    }

    private static double part(double some, double others) {
        return some + others == 0 ? 0 : some / (some + others);
    }

    static BigDecimal rounded(double share) {
        return rounded(share, PLACES);
    }

    static BigDecimal rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }
}
