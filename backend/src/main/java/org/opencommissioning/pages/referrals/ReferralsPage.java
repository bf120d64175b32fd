package org.opencommissioning.pages.referrals;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.conflicts.InterestMoney;
import org.opencommissioning.conflicts.WillingProviders;
import org.opencommissioning.referrals.Choice;
import org.opencommissioning.referrals.audit.ReferralAudit;

/**
 * Referrals of the whole country in a year.
 *
 * @param year    null where nobody has published referrals
 * @param years   that have referrals, oldest first
 * @param audits  every practice with a financial interest in a provider that it refers to, those furthest above what is usual first
 * @param willing of how many providers patients could choose, by consortium and year
 * @param money   of the year: what each consortium paid to practices and where it had declared interests
 * @param choices by consortium and year: how often choice was offered and how concentrated referrals are
 */
@Serdeable
record ReferralsPage(
        @Nullable String year,
        List<String> years,
        List<ReferralAudit> audits,
        List<Choice> choices,
        List<WillingProviders> willing,
        List<InterestMoney> money) {}
