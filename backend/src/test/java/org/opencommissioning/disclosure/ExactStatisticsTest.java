package org.opencommissioning.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What would be known of suppressed counts if statistics were worked out of exact ones and published rounded, by trying everything that
 * fits (decisions/0431). A suppressed count is 1 to 7; a shown one is within two of its figure.
 */
class ExactStatisticsTest {
    private static final int LEAST = 1;
    private static final int MOST = 7;

    private static IntStream hidden() {
        return IntStream.rangeClosed(LEAST, MOST);
    }

    /** What a suppressed count may be, where {@code fits} says whether something published fits with it. */
    private static TreeSet<Integer> feasible(IntPredicate fits) {
        return hidden().filter(fits).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static TreeSet<Integer> everything() {
        return feasible(count -> true);
    }

    @Test
    void aShareInWholePerCentCanTellThreeHiddenCountsExactly() {
        // Three hidden counts of 1 to the provider, two of 20 to others, published as 20: 3 of 43 are 7%.
        ToLongFunction<int[]> share = counts -> Math.round(100.0 * counts[0] / (counts[0] + counts[1]));
        long published = share.applyAsLong(new int[] {3, 40});

        var found = feasible(first -> IntStream.rangeClosed(2 * LEAST, 2 * MOST)
                .anyMatch(two -> IntStream.rangeClosed(36, 44)
                        .anyMatch(others -> share.applyAsLong(new int[] {first + two, others}) == published)));

        assertThat(published).isEqualTo(7);
        assertThat(found).containsExactly(1);
    }

    @Test
    void aTotalRoundedByAFixedGridCanTellTwelveHiddenCountsExactly() {
        long published = Math.round(12 / 5.0) * 5;

        var found = feasible(first -> IntStream.rangeClosed(11 * LEAST, 11 * MOST)
                .anyMatch(others -> Math.round((first + others) / 5.0) * 5 == published));

        assertThat(published).isEqualTo(10);
        assertThat(found).containsExactly(1);
    }

    /** The score of so many of sixty referrals against a tenth, on the arcsine scale, with one decimal. */
    private static long score(int toProvider) {
        double away = Math.asin(Math.sqrt(toProvider / 60.0)) - Math.asin(Math.sqrt(0.1));
        return Math.round(10 * 2 * Math.sqrt(60) * away);
    }

    /** What a count may have been, of which all else stayed the same when it was corrected, and nobody knows what that else is. */
    private static TreeSet<Integer> before(IntUnaryOperator published, int total, int then, int now) {
        return feasible(first -> IntStream.rangeClosed(2 * LEAST, 2 * MOST)
                .filter(others -> published.applyAsInt(first + others) == published.applyAsInt(total))
                .anyMatch(others -> hidden().anyMatch(second ->
                        published.applyAsInt(second + others) == published.applyAsInt(total - then + now))));
    }

    @Test
    void aScoreWithOneDecimalNarrowsACountThatIsCorrectedThoughItStaysHidden() {
        // 2 + 4 + 4 to the provider become 6 + 4 + 4.
        var found = before(total -> (int) score(total), 10, 2, 6);

        assertThat(found).doesNotContain(7).hasSizeLessThan(7);
    }

    /** Whatever step it is that a statistic takes, some correction crosses it, and then the count before was not 7. */
    @Test
    void howeverAStatisticIsRoundedACorrectionThatItShowsTellsThatTheCountWasNotTheGreatest() {
        var dice = new SplittableRandom(431);
        for (int tries = 0; tries < 200; tries++) {
            int step = 3 * LEAST + 1 + dice.nextInt(3 * (MOST - LEAST));
            IntUnaryOperator flag = total -> total >= step ? 1 : 0;
            int others = Math.clamp(step - 4, 2 * LEAST, 2 * MOST);
            var crossing = hidden().filter(count -> flag.applyAsInt(count + others) == 0)
                    .boxed()
                    .flatMap(then -> hidden().filter(now -> flag.applyAsInt(now + others) == 1)
                            .mapToObj(now -> new int[] {then, now}))
                    .findFirst()
                    .orElseThrow();

            assertThat(before(flag, others + crossing[0], crossing[0], crossing[1]))
                    .doesNotContain(MOST);
        }
    }

    /** A sum of hidden counts, held away from its ends: nothing below what one 7 among the least makes it, nothing above the converse. */
    private static long held(int sum, int cells) {
        int away = MOST - LEAST;
        return Math.clamp(sum, cells * LEAST + away, cells * MOST - away);
    }

    @Test
    void aSumOfHiddenCountsThatIsHeldAwayFromItsEndsTellsOfNoneOfThem() {
        for (int cells = 2; cells <= 36; cells++) {
            for (int sum = cells * LEAST; sum <= cells * MOST; sum++) {
                long exactly = held(sum, cells);
                long inFives = Math.round(exactly / 5.0) * 5;
                int of = cells;
                assertThat(feasible(first -> others(of).anyMatch(rest -> held(first + rest, of) == exactly)))
                        .isEqualTo(everything());
                assertThat(feasible(first ->
                                others(of).anyMatch(rest -> Math.round(held(first + rest, of) / 5.0) * 5 == inFives)))
                        .isEqualTo(everything());
                assertThat(exactly).isGreaterThan(MOST);
            }
        }
    }

    private static IntStream others(int cells) {
        return IntStream.rangeClosed((cells - 1) * LEAST, (cells - 1) * MOST);
    }

    @Test
    void butNotIfItIsWorkedOutAnewAfterACorrection() {
        assertThat(before(total -> (int) held(total, 3), 10, 2, 6)).doesNotContain(7);
    }
}
