package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * What is known of organisations in one year, by code.
 *
 * @param money  pounds, of those that published every month of it
 * @param payersPeople by whom money is divided: recast where the money is
 * @param people at the last count of the year
 * @param names  of all
 */
record YearFigures(
        String year,
        Map<String, BigDecimal> money,
        Map<String, BigDecimal> payersPeople,
        Map<String, BigDecimal> people,
        Map<String, BigDecimal> practices,
        Map<String, String> names) {

    /** A group's is known where every member's is. */
    @Nullable
    BigDecimal value(String figure, List<String> codes) {
        return switch (figure) {
            case "money" -> sum(money, codes);
            case "people" -> sum(people, codes);
            case "practices" -> sum(practices, codes);
            default -> both(sum(money, codes), sum(payersPeople, codes), YearFigures::divided);
        };
    }

    /** Every organisation's value, those that have one. */
    List<Figure.Point> all(String figure) {
        return names.keySet().stream()
                .sorted()
                .map(code -> both(
                        code,
                        value(figure, List.of(code)),
                        (key, value) -> new Figure.Point(key, names.get(key), value)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable BigDecimal sum(Map<String, BigDecimal> values, List<String> codes) {
        return codes.stream().allMatch(values::containsKey)
                ? codes.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }

    private static BigDecimal divided(BigDecimal pounds, BigDecimal people) {
        return people.signum() == 0 ? BigDecimal.ZERO : pounds.divide(people, 2, RoundingMode.HALF_UP);
    }

    private static <A, B, R> @Nullable R both(@Nullable A one, @Nullable B other, BiFunction<A, B, R> then) {
        return one == null || other == null ? null : then.apply(one, other);
    }
}
