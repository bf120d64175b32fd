package org.opencommissioning.pages.referrals;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.referrals.ReferralFlow;
import org.opencommissioning.referrals.audit.AuditParameters;
import org.opencommissioning.referrals.audit.BeforeAndAfter;
import org.opencommissioning.referrals.audit.FunnelPicture;
import org.opencommissioning.referrals.audit.ReferralAudit;

/**
 * Where a practice refers its patients.
 *
 * @param year   null where nobody has published referrals
 * @param years  that have referrals, oldest first
 * @param flows  of the year, the largest first
 * @param replies what the practice says of all that is computed of it
 * @param audits beside other practices; none where no financial interest of it is declared or it refers nobody there
 */
@Serdeable
record PracticeReferralsPage(
        Organisation organisation,
        @Nullable String year,
        List<String> years,
        List<ReferralFlow> flows,
        List<Audited> audits,
        AuditParameters parameters,
        List<Reply> replies) {

    /** One audit with its pictures. */
    @Serdeable
    record Audited(ReferralAudit audit, BeforeAndAfter beforeAndAfter, FunnelPicture funnel) {}
}
