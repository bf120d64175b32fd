package org.opencommissioning.referrals.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.organisations.population.Population;

/**
 * Referrals to the provider for each 1,000 registered patients, beside the practices nearby without an interest. Where the share is large because a
 * practice refers little to anybody, this is not; where a practice refers much of everything, this is large and the share is not.
 *
 * @param listSize            registered patients at the last count before the year ended, six months old at most; null where none is published
 * @param perThousand         a suppressed count taken as the middle of what it may be; null without a list size, as the two that follow
 * @param perThousandLeast    where suppressed counts are as small as they may be
 * @param perThousandGreatest where they are as large
 * @param practices           nearby, that have no interest, enough referrals and a list size
 * @param leftOut             others nearby that have no list size
 * @param nearby              all referrals of those to the provider for each 1,000 of all their patients; null, as the two that follow, where they are
 *                            too few
 */
@Serdeable
public record ByListSize(
        @Nullable @Schema(format = "int64", minimum = "1", example = "40309")
        Long listSize,

        @Nullable @Schema(minimum = "0", example = "17.61") BigDecimal perThousand,
        @Nullable BigDecimal perThousandLeast,
        @Nullable BigDecimal perThousandGreatest,

        @Schema(format = "int32", minimum = "0", example = "7")
        int practices,

        @Schema(format = "int32", minimum = "0", example = "0")
        int leftOut,

        @Nullable @Schema(minimum = "0", example = "6.12") BigDecimal nearby,
        @Nullable BigDecimal nearbyLeast,
        @Nullable BigDecimal nearbyGreatest) {
    static final ByListSize UNKNOWN = new ByListSize(null, null, null, null, 0, 0, null, null, null);

    private static final int PLACES = 2;

    /**
     * @param others of the ring nearby
     * @param heads  by code of the practice
     */
    static ByListSize of(AuditUnit practice, List<AuditUnit> others, Map<String, Population.Heads> heads) {
        var compared = Ring.compared(others);
        var counted =
                compared.stream().filter(other -> listSize(other, heads) > 0).toList();
        long own = listSize(practice, heads);
        boolean enough = counted.size() >= AuditParameters.FEWEST_PRACTICES;
        var together = counted.stream().map(AuditUnit::toProvider).reduce(ControlledTotal.NONE, ControlledTotal::plus);
        long patients =
                counted.stream().mapToLong(other -> listSize(other, heads)).sum();
        return new ByListSize(
                own > 0 ? own : null,
                own > 0 ? rate(practice.toProvider().middle(), own) : null,
                own > 0 ? rate(practice.toProvider().least(), own) : null,
                own > 0 ? rate(practice.toProvider().greatest(), own) : null,
                counted.size(),
                compared.size() - counted.size(),
                enough ? rate(together.middle(), patients) : null,
                enough ? rate(together.least(), patients) : null,
                enough ? rate(together.greatest(), patients) : null);
    }

    private static long listSize(AuditUnit unit, Map<String, Population.Heads> heads) {
        var found = heads.get(unit.practice().code().text());
        return found == null ? 0 : found.registered();
    }

    private static BigDecimal rate(double referrals, long patients) {
        return Shares.rounded(1000 * referrals / patients, PLACES);
    }
}
