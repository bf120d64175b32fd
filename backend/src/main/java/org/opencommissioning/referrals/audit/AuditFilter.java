package org.opencommissioning.referrals.audit;

import io.micronaut.core.annotation.Nullable;
import org.opencommissioning.values.OrganisationCode;

/** Which audits are meant; null where it does not matter. */
public record AuditFilter(
        @Nullable OrganisationCode consortium,
        @Nullable OrganisationCode practice,
        @Nullable OrganisationCode provider) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null);

    boolean fits(ReferralAudit audit) {
        return (consortium == null || consortium.equals(audit.consortium().code()))
                && (practice == null || practice.equals(audit.practice().code()))
                && (provider == null || provider.equals(audit.provider().code()));
    }
}
