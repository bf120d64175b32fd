package org.opencommissioning.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.SharedData;

/** Published results of public-health methods, compared from outside; skipped where the files are not. */
class GoldenVectorsTest {
    private static Path file(String name) {
        return SharedData.folder("statistics").resolve(name);
    }

    @Test
    void intervalsAreThoseOfPublicHealthEngland() throws IOException {
        int compared = 0;
        try (var workbook = new ReadableWorkbook(
                        new FileInputStream(file("testdata_Byars_Wilson.xlsx").toFile()));
                var rows = workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows.skip(1)::iterator) {
                if (row.getCellCount() < 6
                        || row.getCellText(0).isEmpty()
                        || row.getCellText(2).isEmpty()) {
                    continue;
                }
                compare(row);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(12);
    }

    private static void compare(Row row) {
        double x = Double.parseDouble(row.getCellText(0));
        var level = Double.parseDouble(confidence(row.getCellText(4))) > 0.99
                ? Level.NINETY_NINE_POINT_EIGHT
                : Level.NINETY_FIVE;
        var expected = new Interval(Double.parseDouble(row.getCellText(2)), Double.parseDouble(row.getCellText(3)));
        var found = row.getCellText(5).startsWith("Byar")
                ? Counts.byar(x, level)
                : Wilson.interval(x, Double.parseDouble(row.getCellText(1)), level);
        assertThat(found.low()).as(row.toString()).isCloseTo(expected.low(), within(1e-6 + expected.low() * 1e-6));
        assertThat(found.high()).as(row.toString()).isCloseTo(expected.high(), within(expected.high() * 1e-6));
    }

    /** 0.95 or 95%, as the sheet writes it. */
    private static String confidence(String text) {
        return text.endsWith("%") ? "0." + text.replaceAll("[.%]", "") : text;
    }

    @Test
    void funnelsOfProportionsAreThoseOfPublicHealthEngland() throws IOException {
        int compared = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file("testdata_funnel_prop_outputs.csv"))) {
            for (var row : rows) {
                double trials = Double.parseDouble(row.getFields().getFirst());
                double target = Double.parseDouble(row.getField("Baseline")) / 100;
                var outer = Funnel.scoreLimits(target, trials, Level.NINETY_NINE_POINT_EIGHT);
                var inner = Funnel.scoreLimits(target, trials, Level.NINETY_FIVE);
                agrees(inner.low() * 100, row.getField("Lower2s0025limit"), 1e-4);
                agrees(inner.high() * 100, row.getField("Upper2s0025limit"), 1e-4);
                agrees(outer.low() * 100, row.getField("Lower3s0001limit"), 1e-4);
                agrees(outer.high() * 100, row.getField("Upper3s0001limit"), 1e-4);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void funnelsOfRatesAreThoseOfPublicHealthEngland() throws IOException {
        int compared = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file("testdata_funnel_rate_outputs.csv"))) {
            for (var row : rows) {
                double events = Double.parseDouble(row.getField("Events"));
                double target = Double.parseDouble(row.getField("baseline"));
                var inner = Counts.exact(events, Level.NINETY_FIVE);
                var outer = Counts.exact(events, Level.NINETY_NINE_POINT_EIGHT);
                // They take Byar's approximation from some number of events on, which comes within a thousandth.
                agrees(target * events / inner.high(), row.getField("lower_2s_limit"), 0.1);
                agrees(target * events / inner.low(), row.getField("upper_2s_limit"), 1.5);
                agrees(target * events / outer.high(), row.getField("lower_3s_limit"), 0.1);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static void agrees(double found, String expected, double nearly) {
        assertThat(found).isCloseTo(Double.parseDouble(expected), within(nearly));
    }
}
