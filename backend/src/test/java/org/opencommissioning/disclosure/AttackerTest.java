package org.opencommissioning.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

/**
 * Somebody who takes everything that is published of a table, rows, columns, the whole, before and after a correction, and solves for
 * each suppressed cell. Who is told that all other cells stayed the same uses that too.
 */
class AttackerTest {
    private static final SmallCounts RULE = SmallCounts.DEFAULT;
    private static final int ROWS = 4;
    private static final int COLUMNS = 4;
    private static final int WORLDS = System.getenv("CI") == null ? 12 : 150;

    /** A table in two editions, of which {@code corrected} is the only cell that changed. */
    private record World(long[] before, long[] after, int corrected) {
        static World of(SplittableRandom dice) {
            var before = new long[ROWS * COLUMNS];
            Arrays.setAll(before, i -> dice.nextInt(3) == 0 ? dice.nextInt(8) : dice.nextInt(60));
            var after = before.clone();
            int corrected = dice.nextInt(before.length);
            after[corrected] = dice.nextInt(30);
            return new World(before, after, corrected);
        }
    }

    @FunctionalInterface
    private interface TotalBounds {
        long[] of(long[] exact, List<Integer> cells);
    }

    /** What is published of a sum: made of published figures. */
    private static long[] ofFigures(long[] exact, List<Integer> cells) {
        var total = Total.of(cells.stream().map(cell -> RULE.of(exact[cell])).toList(), RULE);
        long reach = cells.stream()
                        .map(cell -> RULE.of(exact[cell]))
                        .filter(figure -> figure instanceof Figure.Shown(var value) && value > 0)
                        .count()
                * (RULE.roundedTo() / 2);
        return new long[] {total.least() - reach, total.greatest() + reach};
    }

    /** What many publish instead: the exact sum, rounded. */
    private static long[] ofExactCounts(long[] exact, List<Integer> cells) {
        var figure = RULE.of(cells.stream().mapToLong(cell -> exact[cell]).sum());
        return new long[] {RULE.least(figure), RULE.greatest(figure)};
    }

    private static List<List<Integer>> marginals() {
        var marginals = new ArrayList<List<Integer>>();
        for (int i = 0; i < ROWS; i++) {
            int line = i;
            marginals.add(IntStream.range(0, COLUMNS)
                    .mapToObj(column -> line * COLUMNS + column)
                    .toList());
            marginals.add(IntStream.range(0, ROWS)
                    .mapToObj(row -> row * COLUMNS + line)
                    .toList());
        }
        marginals.add(IntStream.range(0, ROWS * COLUMNS).boxed().toList());
        return marginals;
    }

    /** One unknown for each cell, and one more for the corrected cell as it was before. */
    private static List<LinearConstraint> known(World world, TotalBounds totals) {
        var known = new ArrayList<LinearConstraint>();
        for (boolean corrected : new boolean[] {false, true}) {
            var exact = corrected ? world.after() : world.before();
            for (int cell = 0; cell < exact.length; cell++) {
                var figure = RULE.of(exact[cell]);
                between(known, world, corrected, List.of(cell), RULE.least(figure), RULE.greatest(figure));
            }
            for (var cells : marginals()) {
                var bounds = totals.of(exact, cells);
                between(known, world, corrected, cells, bounds[0], bounds[1]);
            }
        }
        return known;
    }

    private static void between(
            List<LinearConstraint> known, World world, boolean corrected, List<Integer> cells, long least, long most) {
        var unknowns = new double[ROWS * COLUMNS + 1];
        for (int cell : cells) {
            unknowns[cell == world.corrected() && !corrected ? ROWS * COLUMNS : cell] = 1;
        }
        known.add(new LinearConstraint(unknowns, Relationship.GEQ, least));
        known.add(new LinearConstraint(unknowns, Relationship.LEQ, most));
    }

    private static double solve(List<LinearConstraint> known, int cell, GoalType goal) {
        var objective = new double[ROWS * COLUMNS + 1];
        objective[cell] = 1;
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(known),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    @Test
    void everySuppressedCellMayStillBeOneToSevenAfterEverythingPublishedIsSolved() {
        var dice = new SplittableRandom(1);
        int solved = 0;
        for (int i = 0; i < WORLDS; i++) {
            var world = World.of(dice);
            var known = known(world, AttackerTest::ofFigures);
            for (int cell = 0; cell < world.after().length; cell++) {
                if (RULE.of(world.after()[cell]).equals(Figure.SUPPRESSED)) {
                    assertThat(solve(known, cell, GoalType.MINIMIZE)).isCloseTo(1, within(1e-6));
                    assertThat(solve(known, cell, GoalType.MAXIMIZE)).isCloseTo(7, within(1e-6));
                    solved++;
                }
            }
        }
        assertThat(solved).isGreaterThan(WORLDS);
    }

    @Test
    void theSameAttackerBreaksTotalsThatAreRoundedFromExactCounts() {
        var dice = new SplittableRandom(1);
        int broken = 0;
        for (int i = 0; i < WORLDS; i++) {
            var world = World.of(dice);
            var known = known(world, AttackerTest::ofExactCounts);
            for (int cell = 0; cell < world.after().length; cell++) {
                if (RULE.of(world.after()[cell]).equals(Figure.SUPPRESSED)
                        && (solve(known, cell, GoalType.MINIMIZE) > 1.5
                                || solve(known, cell, GoalType.MAXIMIZE) < 6.5)) {
                    broken++;
                }
            }
        }
        assertThat(broken).isPositive();
    }
}
