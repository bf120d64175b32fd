package org.opencommissioning.pages.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;

class CoverageTest {
    private final Coverage coverage = of("2012-04", "2012-05", "2012-07");

    private static Coverage of(String... months) {
        var known = new TreeMap<YearMonth, Coverage.Publishers>();
        Stream.of(months).map(YearMonth::parse).forEach(month -> known.put(month, new Coverage.Publishers(1, 0)));
        return new Coverage(known, LocalDate.of(2012, 9, 15));
    }

    private String said(String month, Sum sum) {
        var figure = coverage.figure(YearMonth.parse(month), sum);
        return figure.state().slug() + " " + figure.amount() + " " + figure.dueOn();
    }

    @Test
    void aMonthWithFiguresIsKnown() {
        assertThat(said("2012-05", new Sum(2, new Money(12_345)))).isEqualTo("known 123.45 null");
    }

    @Test
    void aPublishedMonthWithoutPaymentsIsZero() {
        assertThat(said("2012-05", null)).isEqualTo("known 0.00 null");
    }

    @Test
    void aLatePaymentInAMonthOfNoPublicationIsKnown() {
        assertThat(said("2012-03", new Sum(1, new Money(100)))).isEqualTo("known 1.00 null");
    }

    @Test
    void aMonthBeforeTheFirstPublicationIsUnknown() {
        assertThat(said("2012-03", null)).isEqualTo("unknown null null");
        assertThat(of().figure(YearMonth.of(2012, 3), null).state()).isEqualTo(MonthState.UNKNOWN);
    }

    @Test
    void aMonthIsNotPublishedOnceItsDueDayIsOver() {
        assertThat(said("2012-06", null)).isEqualTo("not-published null 2012-07-31");
        assertThat(said("2012-08", null)).isEqualTo("not-due null null");
        assertThat(said("2012-10", null)).isEqualTo("not-due null null");
    }

    @Test
    void aMonthThatSomebodyOwesIsKnownAndSaysWhoIsMissing() {
        var months = new TreeMap<YearMonth, Coverage.Publishers>();
        months.put(YearMonth.of(2012, 7), new Coverage.Publishers(2, 1));
        months.put(YearMonth.of(2012, 8), new Coverage.Publishers(1, 2));
        var now = new Coverage(months, LocalDate.of(2012, 9, 15));
        assertThat(now.figure(YearMonth.of(2012, 7), null).awaited())
                .isEqualTo(new Awaited(1, 3, LocalDate.of(2012, 8, 31), true));
        assertThat(now.figure(YearMonth.of(2012, 8), null).awaited())
                .isEqualTo(new Awaited(2, 3, LocalDate.of(2012, 9, 30), false));
        assertThat(coverage.figure(YearMonth.of(2012, 5), null).awaited()).isNull();
    }

    @Test
    void theNewestYearIsTheNewestThatIsWhole() {
        var year = new FinancialYear(2012).months().map(YearMonth::toString).toArray(String[]::new);
        var more = Stream.concat(Stream.of(year), Stream.of("2013-04")).toArray(String[]::new);
        assertThat(of(more).newestWholeYear()).contains(new FinancialYear(2012));
        assertThat(coverage.newestWholeYear()).contains(new FinancialYear(2012));
        assertThat(of().newestWholeYear()).isEmpty();
    }
}
