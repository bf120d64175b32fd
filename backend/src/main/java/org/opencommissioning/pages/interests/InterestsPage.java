package org.opencommissioning.pages.interests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.interests.Interest;
import org.opencommissioning.interests.Register;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.referrals.audit.ReferralAudit;

/**
 * A consortium's register of interests.
 *
 * @param register  null where it has published none
 * @param interests the last declared first
 * @param audits    of its practices that have a financial interest in a provider, in the newest year that has referrals
 */
@Serdeable
record InterestsPage(
        Organisation organisation, @Nullable Register register, List<Interest> interests, List<ReferralAudit> audits) {}
