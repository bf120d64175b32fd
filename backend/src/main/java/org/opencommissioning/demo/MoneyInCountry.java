package org.opencommissioning.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * What consortia of the invented country tell of the last of its years beside their payments: a plan, a register of contracts, what they
 * decided, what was done under the contracts, and at the end of each quarter their expenditure against the allocation.
 */
final class MoneyInCountry {
    private static final int DAYS_TO_PLAN = 20;
    private static final int DAYS_TO_REGISTER = 30;
    private static final int DAYS_TO_DECISIONS = 35;
    private static final int DAYS_TO_ACTIVITY = 45;
    private static final int DAYS_TO_EXPENDITURE = 40;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Country country;
    private final CountrySize size;
    private final FinancialYear year;
    private final Given given;

    MoneyInCountry(Country country, CountrySize size) {
        this.country = country;
        this.size = size;
        this.year = size.years().reduce((before, after) -> after).orElseThrow();
        this.given = new Given(country, year);
    }

    Stream<DemoDelivery> deliveries() {
        return country.consortia().stream()
                .flatMap(consortium -> Stream.concat(
                        Stream.of(plan(consortium), contracts(consortium), decisions(consortium), activity(consortium)),
                        expenditure(consortium)));
    }

    private DemoDelivery plan(Consortium consortium) {
        var day = year.firstMonth().atDay(1).plusDays(DAYS_TO_PLAN);
        return of("plans", consortium, year.period(), day, () -> PlanExtract.of(country, consortium, year));
    }

    private DemoDelivery contracts(Consortium consortium) {
        var day = year.period().lastDay().plusDays(DAYS_TO_REGISTER);
        return of("contracts", consortium, year.period(), day, () -> ContractExtract.of(country, consortium));
    }

    private DemoDelivery decisions(Consortium consortium) {
        var day = year.period().lastDay().plusDays(DAYS_TO_DECISIONS);
        return of("decisions", consortium, year.period(), day, () -> DecisionExtract.of(country, consortium, year));
    }

    /** Of all months of the year that the world has. */
    private DemoDelivery activity(Consortium consortium) {
        var months = year.months().filter(size.eachMonth().toList()::contains).toList();
        var period = new Period(
                months.getFirst().atDay(1), months.getLast().plusMonths(1).atDay(1));
        var day = year.period().lastDay().plusDays(DAYS_TO_ACTIVITY);
        return of("activity", consortium, period, day, () -> ActivityExtract.of(country, consortium, months));
    }

    /** Of the quarters' last months. */
    private Stream<DemoDelivery> expenditure(Consortium consortium) {
        var spent = new SpentInYear(country, consortium, year, given);
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> year.firstMonth().plusMonths((long) MONTHS_OF_A_QUARTER * quarter - 1))
                .filter(month -> size.eachMonth().anyMatch(month::equals))
                .map(month -> expenditure(consortium, spent, month));
    }

    private DemoDelivery expenditure(Consortium consortium, SpentInYear spent, YearMonth month) {
        var day = month.atEndOfMonth().plusDays(DAYS_TO_EXPENDITURE);
        return of("expenditure", consortium, Period.ofMonth(month), day, () -> spent.upTo(month));
    }

    /** Nothing comes before the register does. */
    private DemoDelivery of(
            String kind, Consortium consortium, Period period, LocalDate received, Supplier<byte[]> bytes) {
        var first = size.firstMonth().atDay(1);
        return new DemoDelivery(
                kind,
                new OrganisationCode(consortium.code()),
                consortium.name(),
                period,
                "%s-%s-%s.csv"
                        .formatted(consortium.code().toLowerCase(Locale.ROOT), kind, YearMonth.from(period.from())),
                received.isBefore(first) ? first : received,
                null,
                InventedCountry.opened(bytes));
    }
}
