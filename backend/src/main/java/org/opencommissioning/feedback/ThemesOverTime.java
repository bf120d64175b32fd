package org.opencommissioning.feedback;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Themes quarter by quarter. Where fewer than ten things were said chance decides, so quarters are put together with those after them until
 * ten were; what is left over at the end joins the last period (decisions/0520).
 */
final class ThemesOverTime {
    static final int FEWEST = 10;

    private final Map<String, String> titles;
    private final SortedMap<YearMonth, Long> said = new TreeMap<>();
    private final Map<YearMonth, Map<String, Long>> themes = new HashMap<>();

    /** @param titles of themes, by their ids */
    ThemesOverTime(Map<String, String> titles) {
        this.titles = titles;
    }

    private record Span(YearMonth first, YearMonth last, long said, Map<String, Long> themes) {
        Span and(Span later) {
            var both = new HashMap<>(themes);
            later.themes.forEach((theme, items) -> both.merge(theme, items, Long::sum));
            return new Span(first, later.last, said + later.said, both);
        }
    }

    /** All that was said of care in a quarter. @param quarter its first month */
    void said(YearMonth quarter, long items) {
        said.merge(quarter, items, Long::sum);
    }

    /** Of it, what speaks of a theme. */
    void speaks(YearMonth quarter, String theme, long items) {
        themes.computeIfAbsent(quarter, none -> new HashMap<>()).merge(theme, items, Long::sum);
    }

    /** The earliest period first, in each the theme that is the most frequent of all; none where fewer than ten things were said. */
    List<ThemePeriod> periods() {
        var spans = spans();
        var all = new HashMap<String, Long>();
        spans.forEach(span -> span.themes.forEach((theme, items) -> all.merge(theme, items, Long::sum)));
        var order = all.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
        var periods = new ArrayList<ThemePeriod>();
        for (var span : spans) {
            for (var theme : order) {
                long items = span.themes.getOrDefault(theme, 0L);
                periods.add(new ThemePeriod(
                        span.first.toString(),
                        span.last.toString(),
                        theme,
                        titles.getOrDefault(theme, theme),
                        items,
                        span.said,
                        (double) items / span.said));
            }
        }
        return periods;
    }

    private List<Span> spans() {
        var spans = new ArrayDeque<Span>();
        for (var quarter : said.entrySet()) {
            var own = new Span(
                    quarter.getKey(),
                    quarter.getKey().plusMonths(2),
                    quarter.getValue(),
                    themes.getOrDefault(quarter.getKey(), Map.of()));
            boolean joins = !spans.isEmpty() && spans.getLast().said < FEWEST;
            spans.add(joins ? spans.removeLast().and(own) : own);
        }
        if (!spans.isEmpty() && spans.getLast().said < FEWEST) {
            var rest = spans.removeLast();
            if (!spans.isEmpty()) {
                spans.add(spans.removeLast().and(rest));
            }
        }
        return List.copyOf(spans);
    }
}
