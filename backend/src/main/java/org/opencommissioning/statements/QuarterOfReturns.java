package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opencommissioning.spending.expenditure.Expenditure;
import org.opencommissioning.values.Money;

/**
 * What returns of expenditure say of a quarter: figures since 1 April at its end, less those at the end of the quarter before.
 *
 * @param end    by service; empty where the quarter's last month is not published
 * @param before by service; empty in the first quarter, null where the month before the quarter is not published
 */
record QuarterOfReturns(
        Map<String, Expenditure> end, @Nullable Map<String, Expenditure> before) {

    static QuarterOfReturns of(List<Expenditure> lines, Quarter quarter) {
        var last = quarter.lastMonth();
        var begin = last.minusMonths(3);
        var before = of(lines, begin.toString());
        return new QuarterOfReturns(
                of(lines, last.toString()), quarter.quarter() == 1 ? Map.of() : before.isEmpty() ? null : before);
    }

    private static Map<String, Expenditure> of(List<Expenditure> lines, String month) {
        var found = new LinkedHashMap<String, Expenditure>();
        lines.stream().filter(line -> line.month().equals(month)).forEach(line -> found.put(key(line.service()), line));
        return found;
    }

    /** Services and expense areas are one where their words are. */
    static String key(String words) {
        return words.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** @return null where it is not published */
    @Nullable
    Money amount(String service, Function<Expenditure, Money> figure) {
        var at = end.get(service);
        if (at == null || before == null) {
            return null;
        }
        var since = before.get(service);
        var now = figure.apply(at);
        var then = since == null ? Money.ZERO : figure.apply(since);
        return now == null || then == null ? null : now.plus(then.negated());
    }
}
