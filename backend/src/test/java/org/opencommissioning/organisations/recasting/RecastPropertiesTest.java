package org.opencommissioning.organisations.recasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.opencommissioning.organisations.recasting.Reorganisation.Move;
import org.opencommissioning.organisations.recasting.Reorganisation.Step;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Whatever happened to bodies and practices, and whatever sources leave out, recasting loses no penny and makes none. */
class RecastPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2013, 3, 31);

    @RepeatedTest(300)
    void totalsAreTheSameOnEveryBoundaries(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        var bodies = bodies("9A", 1 + chance.nextInt(20));
        var later = bodies("9Z", 1 + chance.nextInt(8));
        var known = reorganisation(chance, bodies, later);
        var figures = new HashMap<OrganisationCode, Money>();
        bodies.forEach(body -> figures.put(body, new Money(chance.nextLong(-9_000_000_000L, 90_000_000_000L))));
        figures.put(new OrganisationCode("UNKNOWN"), new Money(chance.nextInt(1000)));

        var parts = new HashMap<OrganisationCode, List<Part>>();
        bodies.forEach(body -> parts.put(body, known.partsOf(body)));
        var recast = new Boundaries(DAY, DAY, null, parts).recast(figures);

        assertThat(sum(recast)).isEqualTo(sum(figures));
        assertThat(recast.keySet())
                .allMatch(body -> body == null || known.standing().contains(body) || later.contains(body));
        assertThat(parts.values())
                .allSatisfy(
                        all -> assertThat(all).allMatch(part -> part.weight().signum() > 0));
    }

    @RepeatedTest(100)
    void whereNothingChangedEveryFigureStays(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        var bodies = bodies("9A", 12);
        var moves = new HashMap<OrganisationCode, List<Move>>();
        var figures = new TreeMap<OrganisationCode, Money>();
        for (var body : bodies) {
            moves.put(body, List.of(new Move(body, weight(chance)), new Move(null, weight(chance))));
            figures.put(body, new Money(chance.nextLong(90_000_000_000L)));
        }
        var known = new Reorganisation(moves, new HashSet<>(bodies), Map.of());
        var parts = new HashMap<OrganisationCode, List<Part>>();
        bodies.forEach(body -> parts.put(body, known.partsOf(body)));
        assertThat(new Boundaries(DAY, DAY, null, parts).recast(figures)).isEqualTo(figures);
    }

    private static Reorganisation reorganisation(
            Random chance, List<OrganisationCode> bodies, List<OrganisationCode> later) {
        var standing = new HashSet<>(later);
        bodies.stream().filter(body -> chance.nextInt(4) == 0).forEach(standing::add);
        var moves = new HashMap<OrganisationCode, List<Move>>();
        var steps = new HashMap<OrganisationCode, List<Step>>();
        for (var body : bodies) {
            if (chance.nextInt(3) > 0) {
                var all = new ArrayList<Move>();
                for (int move = chance.nextInt(4); move >= 0; move--) {
                    all.add(new Move(chance.nextInt(4) == 0 ? null : pick(chance, later), weight(chance)));
                }
                moves.put(body, all);
            }
            var all = new ArrayList<Step>();
            for (int step = chance.nextInt(3); step > 0; step--) {
                var share = chance.nextInt(4) == 0 ? null : BigDecimal.valueOf(chance.nextInt(1, 700), 1);
                all.add(new Step(pick(chance, chance.nextBoolean() ? later : bodies), share));
            }
            steps.put(body, all);
        }
        return new Reorganisation(moves, standing, steps);
    }

    private static List<OrganisationCode> bodies(String letters, int count) {
        var bodies = new ArrayList<OrganisationCode>();
        for (int i = 0; i < count; i++) {
            bodies.add(new OrganisationCode(letters + i));
        }
        return bodies;
    }

    private static BigDecimal weight(Random chance) {
        return BigDecimal.valueOf(1 + chance.nextInt(200_000));
    }

    private static OrganisationCode pick(Random chance, List<OrganisationCode> bodies) {
        return bodies.get(chance.nextInt(bodies.size()));
    }

    private static Money sum(Map<OrganisationCode, Money> amounts) {
        return amounts.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
