package org.opencommissioning.consultations;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long a consultation has to last that begins from one day to another: consultations/rules.csv. A better reading is a change of data.
 *
 * @param to       null while it is in force
 * @param weeks    shorter ones have to say why
 * @param sentence the rule in plain English
 * @param source   where it is written
 */
public record LengthRule(
        String id, LocalDate from, @Nullable LocalDate to, int weeks, String sentence, String source) {
    private static final List<LengthRule> ALL = read();

    /** The rule for a consultation that begins on a day; empty before the first rule. */
    public static Optional<LengthRule> on(LocalDate day) {
        return ALL.stream()
                .filter(rule -> !day.isBefore(rule.from) && (rule.to == null || !day.isAfter(rule.to)))
                .findFirst();
    }

    /** Whether the days from one to another, both counted, are as many as the rule wants. */
    public boolean isKept(LocalDate opensOn, LocalDate closesOn) {
        return !closesOn.plusDays(1).isBefore(opensOn.plusWeeks(weeks));
    }

    private static List<LengthRule> read() {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(LengthRule.class.getResourceAsStream("/consultations/rules.csv"))) {
            return rows.stream().map(LengthRule::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LengthRule rule(NamedCsvRecord row) {
        var to = row.getField("to");
        return new LengthRule(
                row.getField("id"),
                LocalDate.parse(row.getField("from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                Integer.parseInt(row.getField("weeks")),
                row.getField("sentence"),
                row.getField("source"));
    }
}
