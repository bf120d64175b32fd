package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.opencommissioning.values.FinancialYear;

/** What a consortium says it spent of its allocation since 1 April, service by service, drawn from its payments. */
final class SpentInYear {
    private static final List<String> HEADINGS = List.of(
            "Service",
            "Opening allocation",
            "Changes in the year",
            "Allocation",
            "Planned to date",
            "Paid to date",
            "Accrued to date",
            "Forecast for the rest of the year",
            "Forecast outturn",
            "VAT",
            "Note");
    private static final int MONTHS = 12;

    private final Country country;
    private final Consortium consortium;
    private final FinancialYear year;
    private final Given given;

    SpentInYear(Country country, Consortium consortium, FinancialYear year, Given given) {
        this.country = country;
        this.consortium = consortium;
        this.year = year;
        this.given = given;
    }

    byte[] upTo(YearMonth month) {
        var file = new CsvBytes(UTF_8, "\n");
        ContractExtract.row(file, HEADINGS);
        int months = (int) ChronoUnit.MONTHS.between(year.firstMonth(), month) + 1;
        var whole = paid(MONTHS);
        var paid = paid(months);
        long all = whole.values().stream().mapToLong(Long::longValue).sum();
        long opening = given.opening(consortium);
        long changed = given.changed(consortium);
        long left = opening;
        var last = whole.lastKey();
        for (var service : whole.keySet()) {
            boolean isLast = service.equals(last);
            long share = isLast ? left : Math.round(opening * (whole.get(service) / (double) all) / 100) * 100;
            left -= share;
            line(file, service, share, isLast ? changed : 0, paid.getOrDefault(service, 0L), months);
        }
        return file.toByteArray();
    }

    private void line(CsvBytes file, String service, long opening, long change, long published, int months) {
        var dice = Dice.of(country.seed(), "spent on " + service, consortium.index(), year.startYear(), months);
        long allocation = opening + change;
        // Salaries and payments under the threshold are in no file of payments.
        long paid = Math.round(published * dice.between(1.001, 1.012));
        long accrued = Math.round(published * .01 * dice.normal());
        long rest = months == MONTHS
                ? 0
                : Math.round(allocation * (MONTHS - months) / (double) MONTHS * dice.between(.985, 1.02));
        file.cell(service);
        for (long pence : new long[] {
            opening, change, allocation, allocation * months / MONTHS, paid, accrued, rest, paid + accrued + rest
        }) {
            file.cell(pounds(pence));
        }
        file.cell("gross").cell("").endLine();
    }

    private static String pounds(long pence) {
        return "%s%d.%02d".formatted(pence < 0 ? "-" : "", Math.abs(pence) / 100, Math.abs(pence) % 100);
    }

    /** Pence by expense area in the year's first months. */
    private TreeMap<String, Long> paid(int months) {
        var paid = new TreeMap<String, Long>();
        for (int i = 0; i < months; i++) {
            for (var line : country.paid(consortium, year.firstMonth().plusMonths(i), 0)) {
                paid.merge(line.expense().area(), line.pence(), Long::sum);
            }
        }
        return paid;
    }
}
