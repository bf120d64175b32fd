package org.opencommissioning.demo;

import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencommissioning.values.FinancialYear;

/** How much of the country to draw. */
public enum CountrySize {
    /** Two consortia and two months, for tests. */
    TINY(2, YearMonth.of(2013, 2), 2),
    /** A newcomer's demo: four counties, two financial years, about 140,000 lines. */
    SMALL(16, YearMonth.of(2012, 4), 24),
    /** England's size: about 8,000 practices, five financial years, about 4 million lines. */
    FULL(210, YearMonth.of(2009, 4), 60);

    private final int consortia;
    private final YearMonth firstMonth;
    private final int months;

    CountrySize(int consortia, YearMonth firstMonth, int months) {
        this.consortia = consortia;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** @throws IllegalArgumentException unless the text is {@code tiny}, {@code small} or {@code full} */
    public static CountrySize parse(String text) {
        for (var size : values()) {
            if (size.name().equalsIgnoreCase(text)) {
                return size;
            }
        }
        throw new IllegalArgumentException("There is no world '" + text + "': northmoor, small or full.");
    }

    public int consortia() {
        return consortia;
    }

    public YearMonth firstMonth() {
        return firstMonth;
    }

    public int months() {
        return months;
    }

    /** Each of its months, oldest first. */
    Stream<YearMonth> eachMonth() {
        return IntStream.range(0, months).mapToObj(firstMonth::plusMonths);
    }

    /** The financial years that it has months of, oldest first. */
    Stream<FinancialYear> years() {
        return eachMonth().map(month -> FinancialYear.of(month.atDay(1))).distinct();
    }
}
