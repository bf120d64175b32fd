package org.opencommissioning.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * What somebody learns of exact counts from two editions, as inequalities over them. Each cell is one unknown, and one more where it is
 * another in the second edition: who solves is told that all else stayed the same.
 */
public final class Inequalities {
    /** A shown count is within two of the exact one. */
    public static final int ROUNDING = 2;

    private final List<Map<String, Long>> counts;
    private final List<Map<String, Integer>> places;
    private final int unknowns;
    private final List<LinearConstraint> known = new ArrayList<>();

    /**
     * @param before exact counts of the first edition, by cell
     * @param after  those of the second, of the same cells
     */
    public Inequalities(Map<String, Long> before, Map<String, Long> after) {
        var first = new LinkedHashMap<String, Integer>();
        before.keySet().forEach(cell -> first.put(cell, first.size()));
        var second = new LinkedHashMap<>(first);
        int size = first.size();
        for (var cell : before.keySet()) {
            if (!before.get(cell).equals(after.get(cell))) {
                second.put(cell, size++);
            }
        }
        counts = List.of(before, after);
        places = List.of(first, second);
        unknowns = size;
    }

    /** The cells together come to no less and no more. @param edition 0 or 1 */
    public void between(int edition, Predicate<String> cells, double least, double greatest) {
        var row = new double[unknowns];
        places.get(edition).forEach((cell, place) -> row[place] = cells.test(cell) ? 1 : 0);
        known.add(new LinearConstraint(row, Relationship.GEQ, least));
        known.add(new LinearConstraint(row, Relationship.LEQ, greatest));
    }

    /** One cell is published so. @param said {@code suppressed}, or the figure that is shown */
    public void published(int edition, String cell, String said) {
        assertThat(places.get(edition)).containsKey(cell);
        if (said.equals("suppressed")) {
            between(edition, cell::equals, 1, 7);
        } else {
            long shown = Long.parseLong(said);
            between(
                    edition,
                    cell::equals,
                    shown == 0 ? 0 : Math.max(8, shown - ROUNDING),
                    shown == 0 ? 0 : shown + ROUNDING);
        }
    }

    /** Fails unless each count of 1 to 7 may still be any of them. */
    public void leaveEachSuppressedCountOneToSeven() {
        int solved = 0;
        for (int edition = 0; edition < 2; edition++) {
            for (var cell : counts.get(edition).entrySet()) {
                if (cell.getValue() >= 1 && cell.getValue() <= 7) {
                    int place = places.get(edition).get(cell.getKey());
                    assertThat(solve(place, GoalType.MINIMIZE))
                            .as(cell.getKey())
                            .isCloseTo(1, within(1e-6));
                    assertThat(solve(place, GoalType.MAXIMIZE))
                            .as(cell.getKey())
                            .isCloseTo(7, within(1e-6));
                    solved++;
                }
            }
        }
        System.out.printf(
                "%d suppressed counts over two editions: each may still be 1 to 7 under %d inequalities%n",
                solved, known.size());
        assertThat(solved).isGreaterThan(20);
    }

    private double solve(int place, GoalType goal) {
        var objective = new double[unknowns];
        objective[place] = 1;
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(known),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}
