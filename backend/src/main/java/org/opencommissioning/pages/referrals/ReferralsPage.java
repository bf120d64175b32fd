package org.opencommissioning.pages.referrals;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.referrals.Choice;
import org.opencommissioning.referrals.audit.ReferralAudit;

/**
 * Referrals of the whole country in a year.
 *
 * @param year    null where nobody has published referrals
 * @param years   that have referrals, oldest first
 * @param audits  every practice with a financial interest in a provider that it refers to, those furthest above what is usual first
 * @param choices by consortium and year: how often choice was offered and how concentrated referrals are
 */
@Serdeable
record ReferralsPage(@Nullable String year, List<String> years, List<ReferralAudit> audits, List<Choice> choices) {}
