package org.opencommissioning.pages.interests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.conflicts.InterestMoney;
import org.opencommissioning.conflicts.PaidProvider;
import org.opencommissioning.conflicts.WillingProviders;
import org.opencommissioning.interests.Interest;
import org.opencommissioning.interests.Register;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.pages.decisions.DecisionsShown;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.referrals.Choice;
import org.opencommissioning.referrals.audit.FunnelPicture;
import org.opencommissioning.referrals.audit.ReferralAudit;

/**
 * Where a consortium's decisions and its people's interests meet: the register, the money, the referrals and what those named say.
 *
 * @param register  null where it has published none
 * @param interests the last declared first
 * @param year      of the providers; null where no payments are published
 * @param money     by year, the newest first
 * @param providers practices, and providers with a declared interest, that it paid in the year, the largest sums first
 * @param audits    of its practices that have a financial interest in a provider, in the newest year that has referrals
 * @param funnels   of each provider and specialty of those, three at most
 * @param choices   by year, the oldest first
 * @param willing   by year likewise
 * @param replies   what the consortium says of all that is computed of it
 * @param decisions at which somebody declared an interest
 */
@Serdeable
record InterestsPage(
        Organisation organisation,
        @Nullable Register register,
        List<Interest> interests,
        @Nullable String year,
        List<InterestMoney> money,
        List<PaidProvider> providers,
        List<ReferralAudit> audits,
        List<FunnelPicture> funnels,
        List<Choice> choices,
        List<WillingProviders> willing,
        List<Reply> replies,
        DecisionsShown decisions) {}
