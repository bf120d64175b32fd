package org.opencommissioning.referrals.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.statistics.Funnel;
import org.opencommissioning.statistics.Level;
import org.opencommissioning.statistics.Rank;
import org.opencommissioning.statistics.Scale;

/**
 * A practice beside a ring of others: those of its consortium, of the consortia that refer to the provider, or of all.
 *
 * @param practices      without a financial interest in the provider, that have enough referrals
 * @param leftOut        others that have too few
 * @param target         the share of all of them together; null, as all that follows, where they are too few to judge by
 * @param phi            how much more they differ than by chance: mean square of their winsorised scores, 1 by chance
 * @param tauSquared     variance between them on the arcsine scale
 * @param innerByChance  limits of 95% for a practice with so many referrals, by chance alone
 * @param outerByChance  limits of 99.8%
 * @param inner          limits of 95% that allow for over-dispersion
 * @param outer          limits of 99.8% that do
 * @param score          standard deviations above the target, allowing for over-dispersion
 * @param firstPlace     between which places it surely stands among them and itself, 1 for the largest share
 */
@Serdeable
public record Ring(
        @Schema(format = "int32", minimum = "0", example = "7")
        int practices,

        @Schema(format = "int32", minimum = "0", example = "1")
        int leftOut,

        @Nullable BigDecimal target,
        @Nullable BigDecimal phi,
        @Nullable BigDecimal tauSquared,
        @Nullable Limits innerByChance,
        @Nullable Limits outerByChance,
        @Nullable Limits inner,
        @Nullable Limits outer,
        @Nullable BigDecimal score,
        Position position,

        @Nullable @Schema(format = "int32", minimum = "1") Integer firstPlace,

        @Nullable @Schema(format = "int32", minimum = "1") Integer lastPlace) {

    /** @param others of the ring, the practice itself and others with an interest left out here */
    static Ring of(AuditUnit practice, List<AuditUnit> others) {
        var compared = compared(others);
        int leftOut = (int) others.stream()
                .filter(other -> !other.interest() && !other.isLargeEnough())
                .count();
        if (compared.size() < AuditParameters.FEWEST_PRACTICES || !practice.isLargeEnough()) {
            return notJudged(compared.size(), leftOut);
        }
        var funnel = funnel(compared);
        double size = practice.referrals().middle();
        var inner = funnel.adjusted(size, Level.NINETY_FIVE);
        var outer = funnel.adjusted(size, Level.NINETY_NINE_POINT_EIGHT);
        var rank = rank(practice, compared);
        return new Ring(
                compared.size(),
                leftOut,
                Shares.rounded(funnel.target()),
                Shares.rounded(funnel.overDispersion().phi(), 2),
                Shares.rounded(funnel.overDispersion().tauSquared(), 6),
                Limits.of(funnel.byChance(size, Level.NINETY_FIVE)),
                Limits.of(funnel.byChance(size, Level.NINETY_NINE_POINT_EIGHT)),
                Limits.of(inner),
                Limits.of(outer),
                Shares.rounded(funnel.score(practice.asUnit()).adjusted(), 2),
                position(practice, Limits.of(inner), Limits.of(outer)),
                rank.first(),
                rank.last());
    }

    /** Those without an interest that have enough referrals. */
    static List<AuditUnit> compared(List<AuditUnit> others) {
        return others.stream()
                .filter(other -> !other.interest() && other.isLargeEnough())
                .toList();
    }

    /** The funnel of practices without an interest: those with one do not move what they are held against. */
    static Funnel funnel(List<AuditUnit> compared) {
        return Funnel.of(Scale.ARCSINE, compared.stream().map(AuditUnit::asUnit).toList());
    }

    /** How often a practice like the others would be so far away; 1 where it is not judged. */
    double probability() {
        return score == null ? 1 : new Funnel.Score(0, score.doubleValue()).probability();
    }

    private static Ring notJudged(int practices, int leftOut) {
        return new Ring(
                practices, leftOut, null, null, null, null, null, null, null, null, Position.NOT_JUDGED, null, null);
    }

    private static Rank rank(AuditUnit practice, List<AuditUnit> compared) {
        var all = new ArrayList<AuditUnit>(compared);
        all.add(practice);
        return Rank.of(all.stream().map(AuditUnit::interval).toList()).getLast();
    }

    /** Suppressed counts are taken in the practice's favour: the end of its share that is nearer to the others must be beyond. */
    private static Position position(AuditUnit practice, Limits inner, Limits outer) {
        if (practice.shareLeast().compareTo(outer.high()) > 0) {
            return Position.ABOVE_OUTER;
        }
        if (practice.shareLeast().compareTo(inner.high()) > 0) {
            return Position.ABOVE_INNER;
        }
        if (practice.shareGreatest().compareTo(outer.low()) < 0) {
            return Position.BELOW_OUTER;
        }
        return practice.shareGreatest().compareTo(inner.low()) < 0 ? Position.BELOW_INNER : Position.WITHIN;
    }
}
