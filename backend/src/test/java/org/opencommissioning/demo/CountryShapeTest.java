package org.opencommissioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.values.Period;

/** Holds a month of the whole country against what was measured in real files. */
class CountryShapeTest {
    private static final Period MONTH = Period.ofMonth(YearMonth.of(2013, 11));

    private final List<SentFile> files = new InventedCountry(1, CountrySize.FULL)
            .deliveries()
            .filter(d -> d.kind().equals("payments"))
            .filter(d -> d.period().equals(MONTH) && !d.isCorrection())
            .map(SentFile::of)
            .toList();
    private final List<Measure> measures = new ArrayList<>();

    /** One row of the table: what real files show, what is drawn here, and what is near enough. */
    private record Measure(String what, double real, double here, double least, double most) {
        boolean isNearEnough() {
            return here >= least && here <= most;
        }

        @Override
        public String toString() {
            return "%-42s %14s %14s   %s to %s"
                    .formatted(what, number(real), number(here), number(least), number(most));
        }

        private static String number(double value) {
            return Math.abs(value) < 10 ? "%.3f".formatted(value) : "%,.0f".formatted(value);
        }
    }

    @Test
    void filesAreShapedLikeRealOnes() {
        sizes();
        amounts();
        negatives();
        suppliers();

        var table = measures.stream().map(Measure::toString).collect(Collectors.joining("\n"));
        System.out.printf("%-42s %14s %14s   %s%n%s%n", "measure", "real", "here", "near enough", table);
        assertThat(measures).as(table).allMatch(Measure::isNearEnough);
    }

    private void sizes() {
        quantile(
                "lines of a file, lower quarter",
                268,
                220,
                310,
                .25,
                each(file -> file.rows().size()));
        quantile(
                "lines of a file, median",
                333,
                290,
                380,
                .5,
                each(file -> file.rows().size()));
        quantile(
                "lines of a file, upper quarter",
                416,
                370,
                470,
                .75,
                each(file -> file.rows().size()));
        quantile(
                "transactions of a file, median",
                100,
                85,
                115,
                .5,
                each(file -> transactions(file).size()));
        quantile(
                "suppliers of a file, median",
                70,
                55,
                80,
                .5,
                each(file -> suppliers(file).size()));
        var lines = files.stream()
                .flatMap(file -> transactions(file).values().stream())
                .mapToDouble(List::size)
                .toArray();
        quantile("lines of a transaction, upper quarter", 6, 5, 7, .75, lines);
        quantile("lines of a transaction, upper tenth", 9, 8, 11, .9, lines);
        mean("lines of a transaction, mean", 3.7, 3.2, 4.1, DoubleStream.of(lines));
        mean(
                "share of transactions of one line",
                .55,
                .45,
                .62,
                DoubleStream.of(lines).map(n -> n == 1 ? 1 : 0));
    }

    private void amounts() {
        var pounds = pounds();
        quantile("amount, lower quarter", 976, 600, 1_400, .25, pounds);
        quantile("amount, median", 4_254, 3_200, 6_000, .5, pounds);
        quantile("amount, upper quarter", 27_396, 20_000, 35_000, .75, pounds);
        quantile("amount, upper tenth", 77_554, 60_000, 100_000, .9, pounds);
        quantile("amount, upper twentieth", 142_060, 100_000, 230_000, .95, pounds);
        quantile("amount, upper hundredth", 1_625_000, 900_000, 2_300_000, .99, pounds);
        mean(
                "share of lines of 25,000 and over",
                .26,
                .2,
                .32,
                DoubleStream.of(pounds).map(p -> p >= 25_000 ? 1 : 0));
        mean("share with pence", .84, .78, .88, DoubleStream.of(pounds).map(p -> p == Math.rint(p) ? 0 : 1));
        mean("share in whole hundreds", .044, .03, .06, DoubleStream.of(pounds).map(p -> p % 100 == 0 ? 1 : 0));
    }

    private void negatives() {
        var pounds = pounds();
        var credits = DoubleStream.of(pounds).filter(p -> p < 0).map(p -> -p).toArray();
        mean("share of negative lines", .102, .08, .125, DoubleStream.of(pounds).map(p -> p < 0 ? 1 : 0));
        quantile("negative amount, median", 5_129, 3_500, 8_000, .5, credits);
        add("negative lines that exactly reverse another", .21, reversals() / credits.length, .15, .27);
    }

    private void suppliers() {
        var shares = each(CountryShapeTest::shareOfLargest);
        quantile("largest supplier's share, median", .36, .25, .42, .5, shares);
        quantile("largest supplier's share, upper twentieth", .5, .35, .55, .95, shares);
        quantile("five largest suppliers' share, median", .65, .5, .75, .5, each(file -> shareOf(5, file)));
        quantile("ten largest suppliers' share, median", .76, .62, .86, .5, each(file -> shareOf(10, file)));
        mean(
                "share of files with one date",
                .72,
                .64,
                .8,
                DoubleStream.of(each(file ->
                        file.rows().stream().map(SentFile.Row::date).distinct().count() == 1 ? 1 : 0)));
    }

    private double[] each(ToDoubleFunction<SentFile> measure) {
        return files.stream().mapToDouble(measure).toArray();
    }

    private double[] pounds() {
        return files.stream()
                .flatMap(file -> file.rows().stream())
                .filter(row -> row.amount() != null)
                .mapToDouble(row -> row.pence() / 100.0)
                .toArray();
    }

    private double reversals() {
        double reversals = 0;
        for (var file : files) {
            var charged = new HashSet<String>();
            var readable =
                    file.rows().stream().filter(row -> row.amount() != null).toList();
            readable.forEach(row -> charged.add(row.supplier() + row.pence()));
            reversals += readable.stream()
                    .filter(row -> row.pence() < 0 && charged.contains(row.supplier() + -row.pence()))
                    .count();
        }
        return reversals;
    }

    private static Map<String, List<SentFile.Row>> transactions(SentFile file) {
        return file.rows().stream().collect(Collectors.groupingBy(SentFile.Row::transaction));
    }

    private static Map<String, Long> suppliers(SentFile file) {
        var totals = new HashMap<String, Long>();
        file.rows().stream()
                .filter(row -> row.amount() != null)
                .forEach(row -> totals.merge(row.supplier().toUpperCase(Locale.ROOT), row.pence(), Long::sum));
        return totals;
    }

    private static double shareOfLargest(SentFile file) {
        return shareOf(1, file);
    }

    private static double shareOf(int largest, SentFile file) {
        var totals = suppliers(file).values().stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        long top = Arrays.stream(totals).skip(totals.length - largest).sum();
        return (double) top / file.total().pence();
    }

    private void quantile(String what, double real, double least, double most, double share, double[] values) {
        var sorted = DoubleStream.of(values).sorted().toArray();
        add(what, real, sorted[(int) (share * (sorted.length - 1))], least, most);
    }

    private void mean(String what, double real, double least, double most, DoubleStream values) {
        add(what, real, values.average().orElseThrow(), least, most);
    }

    private void add(String what, double real, double here, double least, double most) {
        measures.add(new Measure(what, real, here, least, most));
    }
}
