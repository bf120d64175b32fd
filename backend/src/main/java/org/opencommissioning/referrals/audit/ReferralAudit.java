package org.opencommissioning.referrals.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.referrals.Specialty;
import org.opencommissioning.values.OrganisationName;

/**
 * The share of a practice's referrals in one specialty and year that goes to a provider in which it, or somebody who belongs to it, has
 * a declared financial interest, beside practices without one. It says nothing of why.
 *
 * @param year             financial year
 * @param interestFrom     since when a register declares the interest; null where it does not say
 * @param interestTo       until when; null where it goes on
 * @param interestEdition  the publication that declares it
 * @param interestLine     the line of its file
 * @param inConsortium     beside practices of the same consortium
 * @param nearby           beside practices of all consortia that refer to the provider in this specialty
 * @param national         beside all practices
 * @param falseDiscovery   smallest rate of false discoveries at which it would be named among all that are audited, by the nearby
 *                         ring; null where it is not judged
 * @param byListSize     how many it sends there for each 1,000 patients, beside the practices nearby
 * @param distance       how far the provider is from the practice, and whether it is the nearest
 * @param replies          what practice, provider and consortium say of it: of this interest, and of all that is computed of them
 * @param changed          by how much the share stepped up when the interest began; null where that cannot be said
 */
@Serdeable
public record ReferralAudit(
        OrganisationName practice,
        OrganisationName consortium,
        OrganisationName provider,
        Specialty specialty,

        @Schema(maxLength = 7, example = "2012-13") String year,

        @Nullable LocalDate interestFrom,
        @Nullable LocalDate interestTo,
        long interestEdition,
        int interestLine,
        ControlledTotal referrals,
        ControlledTotal toProvider,
        BigDecimal share,
        BigDecimal shareLeast,
        BigDecimal shareGreatest,
        Ring inConsortium,
        Ring nearby,
        Ring national,
        @Nullable BigDecimal falseDiscovery,
        @Nullable Change changed,
        ByListSize byListSize,
        ReferralDistance distance,
        @ArraySchema(maxItems = 4000) List<Reply> replies) {

    /** By how much the share stepped up. @param low lower end of its interval of 95% */
    @Serdeable
    @Schema(name = "AuditChange")
    public record Change(BigDecimal change, BigDecimal low, BigDecimal high) {}

    ReferralAudit amongAll(@Nullable BigDecimal rate) {
        return with(rate, byListSize, distance, replies);
    }

    ReferralAudit beside(ByListSize size, ReferralDistance away) {
        return with(falseDiscovery, size, away, replies);
    }

    ReferralAudit replied(List<Reply> said) {
        return with(falseDiscovery, byListSize, distance, said);
    }

    private ReferralAudit with(@Nullable BigDecimal rate, ByListSize size, ReferralDistance away, List<Reply> said) {
        return new ReferralAudit(
                practice,
                consortium,
                provider,
                specialty,
                year,
                interestFrom,
                interestTo,
                interestEdition,
                interestLine,
                referrals,
                toProvider,
                share,
                shareLeast,
                shareGreatest,
                inConsortium,
                nearby,
                national,
                rate,
                changed,
                size,
                away,
                said);
    }
}
