package org.opencommissioning.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.organisations.SharedData;

/**
 * Published results of public-health methods, compared from outside, line by line; skipped where the files are not. What they tell of
 * directly standardised rates, quantiles and slopes is of methods that are not used here.
 */
class GoldenVectorsTest {
    /** Of a value: all differ by less, where nothing else is said. */
    private static final double RELATIVE = 1e-6;
    /** For one event alone their search for a limit stops this early; ours is the quantile itself. */
    private static final double OF_ONE_EVENT = 5e-5;

    private static Path file(String name) {
        return SharedData.folder("statistics").resolve(name);
    }

    private static List<Row> rows(String workbook, int sheet) throws IOException {
        try (var read = new ReadableWorkbook(new FileInputStream(file(workbook).toFile()))) {
            return read.getSheet(sheet).orElseThrow().read().stream().skip(1).toList();
        }
    }

    private static List<NamedCsvRecord> lines(String csv) throws IOException {
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file(csv))) {
            return rows.stream().toList();
        }
    }

    private static String text(Row row, int cell) {
        return cell < row.getCellCount() ? row.getCellText(cell).strip() : "";
    }

    private static double number(Row row, int cell) {
        return Double.parseDouble(text(row, cell));
    }

    private static void agrees(double found, String expected, double relative, Object where) {
        double value = Double.parseDouble(expected);
        assertThat(found).as(where.toString()).isCloseTo(value, within(Math.abs(value) * relative + 1e-9));
    }

    /** 0.95 or 95%, as the sheet writes it. */
    private static Level level(String text) {
        return text.startsWith("99.8") || text.startsWith("0.998") ? Level.NINETY_NINE_POINT_EIGHT : Level.NINETY_FIVE;
    }

    private static Interval interval(String method, double events, double of, Level level) {
        return switch (method) {
            case "Wilson" -> Wilson.interval(events, of, level);
            case "Byars" -> Counts.byar(events, level);
            case "Exact" -> Counts.exact(events, level);
            default -> throw new AssertionError(method);
        };
    }

    @Test
    void intervalsOfCountsAndProportionsAreTheirs() throws IOException {
        int compared = 0;
        for (var row : rows("testdata_Byars_Wilson.xlsx", 0)) {
            if (text(row, 5).isEmpty() || text(row, 3).isEmpty()) {
                continue;
            }
            var found = interval(
                    text(row, 5),
                    number(row, 0),
                    text(row, 1).isEmpty() ? Double.NaN : number(row, 1),
                    level(text(row, 4)));
            // Where the approximation falls below zero they give none; a count is never below it.
            if (text(row, 2).isEmpty()) {
                assertThat(found.low()).as(row.toString()).isZero();
            } else {
                agrees(found.low(), text(row, 2), RELATIVE, row);
            }
            agrees(found.high(), text(row, 3), RELATIVE, row);
            compared++;
        }
        assertThat(compared).isEqualTo(13);
    }

    /** Proportions by Wilson; rates by Byar from ten events on and exactly below. */
    @ParameterizedTest
    @CsvSource({"testdata_Proportion.xlsx, 16, 8", "testdata_Rate.xlsx, 17, 9"})
    void intervalsOfAreasAreTheirs(String workbook, int ofBothLevels, int ofOne) throws IOException {
        boolean isRate = workbook.contains("Rate");
        int compared = 0;
        for (var row : rows(workbook, 0)) {
            if (hasInterval(row)) {
                agrees(row, Level.NINETY_FIVE, 4, 9, 10, isRate);
                agrees(row, Level.NINETY_NINE_POINT_EIGHT, 6, 9, 10, isRate);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(ofBothLevels);
        compared = 0;
        for (var row : rows(workbook, 1)) {
            if (hasInterval(row)) {
                agrees(row, level(text(row, 6)), 4, 8, 9, isRate);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(ofOne);
    }

    private static boolean hasInterval(Row row) {
        return !text(row, 1).isEmpty()
                && !text(row, 2).isEmpty()
                && !text(row, 4).isEmpty()
                && !text(row, 5).isEmpty();
    }

    private static void agrees(Row row, Level level, int low, int method, int multiplier, boolean isRate) {
        double of = number(row, 2);
        double times = number(row, multiplier) / (isRate ? of : 1);
        var found = interval(text(row, method), number(row, 1), of, level);
        agrees(found.low() * times, text(row, low), RELATIVE, row);
        agrees(found.high() * times, text(row, low + 1), RELATIVE, row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"testdata_funnel_prop_outputs.csv", "testdata_funnel_prop_outputs_with_axis_variation.csv"})
    void limitsOfProportionsAreTheirs(String csv) throws IOException {
        var lines = lines(csv);
        for (var line : lines) {
            double trials = Double.parseDouble(line.getFields().getFirst());
            double target = Double.parseDouble(line.getField("Baseline")) / 100;
            var inner = Funnel.scoreLimits(target, trials, Level.NINETY_FIVE);
            var outer = Funnel.scoreLimits(target, trials, Level.NINETY_NINE_POINT_EIGHT);
            agrees(inner.low() * 100, line.getField("Lower2s0025limit"), RELATIVE, line);
            agrees(inner.high() * 100, line.getField("Upper2s0025limit"), RELATIVE, line);
            agrees(outer.low() * 100, line.getField("Lower3s0001limit"), RELATIVE, line);
            agrees(outer.high() * 100, line.getField("Upper3s0001limit"), RELATIVE, line);
        }
        assertThat(lines).hasSize(100);
    }

    /** Limits as a rate of so many events has them: the target, times the events, by what the events could be expected to be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "testdata_funnel_rate_outputs.csv",
                "testdata_funnel_rate_outputs_2.csv",
                "testdata_funnel_rate_outputs_3.csv"
            })
    void limitsOfRatesAreTheirs(String csv) throws IOException {
        var lines = lines(csv);
        for (var line : lines) {
            double events = Double.parseDouble(line.getField("Events"));
            double target = Double.parseDouble(line.getField("baseline"));
            var inner = Counts.exact(events, Level.NINETY_FIVE);
            var outer = Counts.exact(events, Level.NINETY_NINE_POINT_EIGHT);
            agrees(target * events / inner.high(), line.getField("lower_2s_limit"), nearly(events), line);
            agrees(target * events / inner.low(), line.getField("upper_2s_limit"), nearly(events), line);
            agrees(target * events / outer.high(), line.getField("lower_3s_limit"), nearly(events), line);
            agrees(target * events / outer.low(), line.getField("upper_3s_limit"), nearly(events), line);
        }
        assertThat(lines).hasSize(100);
    }

    private static double nearly(double events) {
        return events == 1 ? OF_ONE_EVENT : RELATIVE;
    }

    @Test
    void limitsOfRatiosAreTheirs() throws IOException {
        var lines = lines("testdata_funnel_ratio_outputs.csv");
        for (var line : lines) {
            double events = Double.parseDouble(line.getFields().getFirst());
            var inner = Counts.exact(events, Level.NINETY_FIVE);
            var outer = Counts.exact(events, Level.NINETY_NINE_POINT_EIGHT);
            agrees(inner.high(), line.getField("lower_2s_exp_events"), nearly(events), line);
            agrees(inner.low(), line.getField("upper_2s_exp_events"), nearly(events), line);
            agrees(outer.high(), line.getField("lower_3s_exp_events"), nearly(events), line);
            agrees(outer.low(), line.getField("upper_3s_exp_events"), nearly(events), line);
            agrees(100 * events / inner.high(), line.getField("lower_2s_isr"), nearly(events), line);
            agrees(100 * events / inner.low(), line.getField("upper_2s_isr"), nearly(events), line);
        }
        assertThat(lines).hasSize(100);
    }

    /** Beyond which limit the expected number lies from the one that was seen, in their words. */
    private static String beyond(double value, Interval inner, Interval outer) {
        if (value < outer.low()) {
            return "Low (0.001)";
        }
        if (value < inner.low()) {
            return "Low (0.025)";
        }
        if (value > outer.high()) {
            return "High (0.001)";
        }
        return value > inner.high() ? "High (0.025)" : "Not significant";
    }

    /** A number stands beyond a limit where what was expected lies outside what the number allows. */
    private static String beyond(double events, double expected) {
        var inner = Counts.exact(events, Level.NINETY_FIVE);
        var outer = Counts.exact(events, Level.NINETY_NINE_POINT_EIGHT);
        return beyond(-expected, new Interval(-inner.high(), -inner.low()), new Interval(-outer.high(), -outer.low()));
    }

    @Test
    void whichAreasStandOutOfAFunnelOfProportionsIsTheirs() throws IOException {
        var lines = lines("testdata_funnel_prop_inputs.csv");
        double target = sum(lines, "numerator") / sum(lines, "denominator");
        for (var line : lines) {
            double trials = Double.parseDouble(line.getField("denominator"));
            assertThat(beyond(
                            Double.parseDouble(line.getField("numerator")) / trials,
                            Funnel.scoreLimits(target, trials, Level.NINETY_FIVE),
                            Funnel.scoreLimits(target, trials, Level.NINETY_NINE_POINT_EIGHT)))
                    .as(line.toString())
                    .isEqualTo(line.getField("significance"));
        }
        assertThat(lines).hasSize(303);
    }

    @Test
    void whichAreasStandOutOfAFunnelOfRatiosIsTheirs() throws IOException {
        var lines = lines("testdata_funnel_ratio_inputs.csv");
        for (var line : lines) {
            assertThat(beyond(Double.parseDouble(line.getField("obs")), Double.parseDouble(line.getField("expected"))))
                    .as(line.toString())
                    .isEqualTo(line.getField("significance"));
        }
        assertThat(lines).hasSize(300);
    }

    @Test
    void whichAreasStandOutOfAFunnelOfCrudeRatesIsTheirs() throws IOException {
        var lines = lines("testdata_funnel_rate_dsr_inputs.csv");
        double target = sum(lines, "count") / sum(lines, "pop");
        for (var line : lines) {
            assertThat(beyond(
                            Double.parseDouble(line.getField("count")),
                            target * Double.parseDouble(line.getField("pop"))))
                    .as(line.toString())
                    .isEqualTo(line.getField("crude_per_100000_with_0"));
        }
        assertThat(lines).hasSize(40);
    }

    private static double sum(List<NamedCsvRecord> lines, String field) {
        return lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.getField(field)))
                .sum();
    }
}
