package org.opencommissioning.disclosure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** By which parameters small counts of a dataset are kept, from which day on: disclosure/small-counts.csv, so that a correction is a change of data. */
public final class SmallCountRules {
    private static final String FILE = "/disclosure/small-counts.csv";
    private static final List<Dated> ALL = read();

    private SmallCountRules() {}

    /** @param from first day of the activity to which it applies @param source where the numbers come from */
    public record Dated(String dataset, LocalDate from, SmallCounts rule, String source) {}

    /** @throws IllegalArgumentException when no parameters are known for that day: then nothing may be published */
    public static SmallCounts of(String dataset, LocalDate day) {
        return list(dataset).stream()
                .filter(dated -> !dated.from().isAfter(day))
                .max(Comparator.comparing(Dated::from))
                .orElseThrow(() ->
                        new IllegalArgumentException("No parameters keep small counts of " + dataset + " on " + day))
                .rule();
    }

    /** Those of one dataset, oldest first. */
    public static List<Dated> list(String dataset) {
        return ALL.stream()
                .filter(dated -> dated.dataset().equals(dataset))
                .sorted(Comparator.comparing(Dated::from))
                .toList();
    }

    private static List<Dated> read() {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        SmallCountRules.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return rows.stream().map(SmallCountRules::dated).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dated dated(NamedCsvRecord row) {
        return new Dated(
                row.getField("dataset"),
                LocalDate.parse(row.getField("from")),
                new SmallCounts(
                        Integer.parseInt(row.getField("version")),
                        Integer.parseInt(row.getField("smallest")),
                        Integer.parseInt(row.getField("largest")),
                        Integer.parseInt(row.getField("rounded_to"))),
                row.getField("source"));
    }
}
