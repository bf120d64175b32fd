package org.opencommissioning.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Payment files of an exact number of lines, shaped like the invented country's, to measure the portal with. */
public final class BenchmarkPayments {
    private static final YearMonth MONTH = YearMonth.of(2013, 3);

    private final InventedCountry invented;
    private final Country country;

    public BenchmarkPayments(long seed) {
        this.invented = new InventedCountry(seed, CountrySize.FULL);
        this.country = invented.country();
    }

    /** The consortium whose file {@link #writeOneFile} writes. */
    public OrganisationCode publisher() {
        return new OrganisationCode(country.consortia().getFirst().code());
    }

    public Period period() {
        return Period.ofMonth(MONTH);
    }

    /**
     * Writes one publisher's file of one month: a line of headings and the given number of payment lines, with every supplier of
     * the country in it. Takes little memory, however many lines there are.
     */
    public void writeOneFile(long lines, OutputStream out) throws IOException {
        var first = country.consortia().getFirst();
        var habits = Habits.plain();
        long left = lines;
        for (int round = 0; left > 0; round++) {
            var payer = country.consortia().get(round % country.consortia().size());
            var drawn = country.paid(payer, MONTH, round);
            if (drawn.size() > left) {
                drawn = drawn.subList(0, (int) left);
            }
            out.write(PaymentFile.part(drawn, habits, first.name(), MONTH, round == 0));
            left -= drawn.size();
        }
    }

    /** The country's register, then every consortium's file of every month; the files have the given number of lines in all. */
    public Stream<DemoDelivery> manyFiles(long lines) {
        int files = country.consortia().size() * CountrySize.FULL.months();
        return Stream.concat(
                invented.register(),
                invented.size()
                        .eachMonth()
                        .flatMap(month -> country.consortia().stream()
                                .map(consortium ->
                                        file(consortium, month, share(lines, files, number(consortium, month))))));
    }

    private int number(Consortium consortium, YearMonth month) {
        var first = CountrySize.FULL.firstMonth();
        int months = (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
        return months * country.consortia().size() + consortium.index();
    }

    /** Whole lines of one file, so that all files together have exactly the lines asked for. */
    private static int share(long lines, int files, int number) {
        return (int) (lines * (number + 1) / files - lines * number / files);
    }

    private DemoDelivery file(Consortium consortium, YearMonth month, int lines) {
        LocalDate received = month.plusMonths(2).atDay(1);
        return new DemoDelivery(
                "payments",
                new OrganisationCode(consortium.code()),
                consortium.name(),
                Period.ofMonth(month),
                consortium.code() + "-" + month + ".csv",
                received,
                null,
                InventedCountry.opened(() -> PaymentFile.write(
                        lines(consortium, month, lines),
                        Habits.of(country.seed(), consortium.index(), FinancialYear.of(month.atDay(1))),
                        consortium.name(),
                        month)));
    }

    private List<PaymentLine> lines(Consortium consortium, YearMonth month, int count) {
        var lines = new ArrayList<PaymentLine>(count);
        for (int round = 0; lines.size() < count; round++) {
            lines.addAll(country.paid(consortium, month, round));
        }
        return lines.subList(0, count);
    }
}
