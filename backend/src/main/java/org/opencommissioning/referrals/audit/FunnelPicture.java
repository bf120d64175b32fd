package org.opencommissioning.referrals.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.opencommissioning.referrals.Specialty;
import org.opencommissioning.statistics.Funnel;
import org.opencommissioning.statistics.Level;
import org.opencommissioning.values.OrganisationName;

/**
 * Practices round the share that those without an interest have together.
 *
 * @param target null, and no curve, where too few can be compared
 * @param units  that have enough referrals, the largest first
 * @param leftOut practices with too few referrals
 */
@Serdeable
public record FunnelPicture(
        OrganisationName provider,
        Specialty specialty,
        String year,
        @Nullable BigDecimal target,
        @Nullable BigDecimal phi,
        @Nullable BigDecimal tauSquared,
        int compared,
        int leftOut,
        @ArraySchema(maxItems = 10000) List<AuditUnit> units,
        @ArraySchema(maxItems = 100) List<Point> curve) {
    private static final int POINTS = 40;

    /** Limits for so many referrals. */
    @Serdeable
    @io.swagger.v3.oas.annotations.media.Schema(name = "FunnelPoint")
    public record Point(BigDecimal size, Limits innerByChance, Limits outerByChance, Limits inner, Limits outer) {}

    static FunnelPicture of(OrganisationName provider, Specialty specialty, String year, List<AuditUnit> all) {
        var units = all.stream()
                .filter(AuditUnit::isLargeEnough)
                .sorted(Comparator.comparing(
                                (AuditUnit unit) -> unit.referrals().middle())
                        .reversed()
                        .thenComparing(unit -> unit.practice().code()))
                .toList();
        var compared = units.stream().filter(unit -> !unit.interest()).toList();
        int leftOut = all.size() - units.size();
        if (compared.size() < AuditParameters.FEWEST_PRACTICES) {
            return new FunnelPicture(
                    provider, specialty, year, null, null, null, compared.size(), leftOut, units, List.of());
        }
        var funnel = Ring.funnel(compared);
        return new FunnelPicture(
                provider,
                specialty,
                year,
                Shares.rounded(funnel.target()),
                Shares.rounded(funnel.overDispersion().phi(), 2),
                Shares.rounded(funnel.overDispersion().tauSquared(), 6),
                compared.size(),
                leftOut,
                units,
                curve(funnel, units));
    }

    /** Closer together where the limits bend most: by the square root of the size. */
    private static List<Point> curve(Funnel funnel, List<AuditUnit> units) {
        double least = Math.sqrt(AuditParameters.FEWEST_REFERRALS);
        double most = Math.sqrt(units.getFirst().referrals().middle() * 1.08);
        return IntStream.range(0, POINTS)
                .mapToDouble(place -> Math.pow(least + (most - least) * place / (POINTS - 1), 2))
                .mapToObj(size -> new Point(
                        Shares.rounded(size, 1),
                        Limits.of(funnel.byChance(size, Level.NINETY_FIVE)),
                        Limits.of(funnel.byChance(size, Level.NINETY_NINE_POINT_EIGHT)),
                        Limits.of(funnel.adjusted(size, Level.NINETY_FIVE)),
                        Limits.of(funnel.adjusted(size, Level.NINETY_NINE_POINT_EIGHT))))
                .toList();
    }
}
