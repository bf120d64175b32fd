package org.opencommissioning.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    private static final int THROWS = 200_000;

    private final Dice dice = Dice.of(1, "test");

    @Test
    void thrownTwiceFromTheSameSeedTheyFallTheSame() {
        var other = Dice.of(1, "test");

        assertThat(IntStream.range(0, 100).map(i -> dice.below(1000)).toArray())
                .isEqualTo(IntStream.range(0, 100).map(i -> other.below(1000)).toArray());
    }

    @Test
    void anotherPurposeOrKeyIsAnotherChance() {
        assertThat(List.of(Dice.of(1, "a"), Dice.of(1, "b"), Dice.of(1, "a", 1), Dice.of(1, "a", 2), Dice.of(2, "a")))
                .extracting(Dice::unit)
                .doesNotHaveDuplicates();
    }

    @Test
    void normalThrowsHaveMeanNoughtAndDeviationOne() {
        var thrown = DoubleStream.generate(dice::normal).limit(THROWS).toArray();

        assertThat(DoubleStream.of(thrown).average().orElseThrow()).isCloseTo(0, within(.02));
        assertThat(DoubleStream.of(thrown).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(.02));
    }

    @Test
    void wholeNumbersStayBelowTheirBoundAndReachEveryValue() {
        assertThat(IntStream.range(0, THROWS)
                        .map(i -> dice.below(7))
                        .distinct()
                        .sorted()
                        .toArray())
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(IntStream.range(0, THROWS)
                        .map(i -> dice.between(3, 5))
                        .distinct()
                        .sorted()
                        .toArray())
                .containsExactly(3, 4, 5);
    }

    @Test
    void aboutTwoAndAHalfIsTwoOrThree() {
        var thrown = IntStream.range(0, THROWS).map(i -> dice.about(2.5)).toArray();

        assertThat(IntStream.of(thrown).distinct().sorted().toArray()).containsExactly(2, 3);
        assertThat(IntStream.of(thrown).average().orElseThrow()).isCloseTo(2.5, within(.02));
    }

    @Test
    void theFrontIsPickedMoreOften() {
        var letters = List.of("a", "b", "c", "d");

        assertThat(IntStream.range(0, THROWS)
                                .filter(i -> dice.pickEarly(letters).equals("a"))
                                .count()
                        / (double) THROWS)
                .isCloseTo(.5, within(.01));
    }
}
