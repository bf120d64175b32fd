package org.opencommissioning.organisations.recasting;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opencommissioning.values.OrganisationCode;

/**
 * What is known of how bodies changed between two days.
 *
 * @param moves    where the practices of each body belong on the other day
 * @param standing bodies that are there on the other day
 * @param steps    who came after each body; going back, who was before it
 */
record Reorganisation(
        Map<OrganisationCode, List<Move>> moves,
        Set<OrganisationCode> standing,
        Map<OrganisationCode, List<Step>> steps) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** Percentages of a source are rounded: what sums to a half per cent more or less than the whole is the whole. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    /**
     * Practices of one body that belong to one body on the other day.
     *
     * @param to null for those that belong nowhere then
     */
    record Move(@Nullable OrganisationCode to, BigDecimal weight) {}

    /**
     * One body came after another.
     *
     * @param share percent of the earlier one; null where no source says
     */
    record Step(OrganisationCode to, @Nullable BigDecimal share) {}

    /** Memberships first; what they do not tell stays with the body if it is there, else follows its successions. */
    List<Part> partsOf(OrganisationCode body) {
        var parts = new ArrayList<Part>();
        var rest = BigDecimal.ZERO;
        var moved = moves.getOrDefault(body, List.of(new Move(null, BigDecimal.ONE)));
        for (var move : moved) {
            if (move.to() == null) {
                rest = rest.add(move.weight());
            } else {
                parts.add(new Part(move.to(), move.weight(), Way.MEMBERSHIP));
            }
        }
        if (rest.signum() > 0) {
            follow(body, rest, Way.STANDING, new HashSet<>(), parts);
        }
        return parts;
    }

    private void follow(
            OrganisationCode body, BigDecimal weight, Way way, Set<OrganisationCode> seen, List<Part> parts) {
        if (standing.contains(body)) {
            parts.add(new Part(body, weight, way));
            return;
        }
        var known =
                seen.add(body) ? shares(steps.getOrDefault(body, List.of())) : Map.<OrganisationCode, BigDecimal>of();
        var left = weight;
        for (var step : known.entrySet()) {
            var part = weight.multiply(step.getValue(), MathContext.DECIMAL128);
            left = left.subtract(part);
            follow(step.getKey(), part, Way.SUCCESSION, new HashSet<>(seen), parts);
        }
        if (left.compareTo(weight.movePointLeft(9)) > 0) {
            parts.add(new Part(null, left, Way.UNMAPPED));
        }
    }

    /** Parts of one; an only successor without a share is the whole, several without shares are none. */
    private static Map<OrganisationCode, BigDecimal> shares(List<Step> steps) {
        if (steps.size() == 1 && steps.getFirst().share() == null) {
            return Map.of(steps.getFirst().to(), BigDecimal.ONE);
        }
        var stated = steps.stream().filter(step -> step.share() != null).toList();
        var sum = stated.stream().map(Step::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = sum.compareTo(WHOLE) > 0 || WHOLE.subtract(sum).compareTo(ROUNDING) <= 0 ? sum : WHOLE;
        return stated.stream()
                .collect(Collectors.toMap(
                        Step::to,
                        step -> step.share().divide(whole, MathContext.DECIMAL128),
                        BigDecimal::add,
                        TreeMap::new));
    }
}
