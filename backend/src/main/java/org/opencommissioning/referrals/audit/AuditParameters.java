package org.opencommissioning.referrals.audit;

import io.micronaut.serde.annotation.Serdeable;

/**
 * By which numbers practices are compared. They are published with the method; a change of one is a new version.
 *
 * @param fewestReferrals a practice with fewer in the specialty and year is not compared
 * @param fewestPractices fewer practices to compare with judge nobody
 */
@Serdeable
public record AuditParameters(int version, int fewestReferrals, int fewestPractices) {
    static final int FEWEST_REFERRALS = 50;
    static final int FEWEST_PRACTICES = 5;

    public static final AuditParameters NOW = new AuditParameters(1, FEWEST_REFERRALS, FEWEST_PRACTICES);
}
