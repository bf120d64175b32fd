package org.opencommissioning.pages.referrals;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.referrals.audit.AuditParameters;

/** By which numbers small counts are kept and practices are compared. */
@Serdeable
record ReferralMethodPage(List<KeptCounts> smallCounts, AuditParameters audit) {

    /** @param from first day of the activity to which it applies */
    @Serdeable
    record KeptCounts(int version, LocalDate from, int smallest, int largest, int roundedTo, String source) {}
}
