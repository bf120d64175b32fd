package org.opencommissioning.feedback.clock;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of feedback/regimes.csv: a correction of the law's reading is a change of data. */
public final class Regimes {
    private static final List<Regime> ALL = read();

    private Regimes() {}

    /** The rule for a question received on a day; empty before the first rule. */
    public static Optional<Regime> on(LocalDate day) {
        return ALL.stream().filter(regime -> regime.isInForce(day)).findFirst();
    }

    static List<Regime> all() {
        return ALL;
    }

    private static List<Regime> read() {
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(Regimes.class.getResourceAsStream("/feedback/regimes.csv"))) {
            return rows.stream().map(Regimes::regime).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regime regime(NamedCsvRecord row) {
        var to = row.getField("to");
        return new Regime(
                row.getField("id"),
                LocalDate.parse(row.getField("from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                Integer.parseInt(row.getField("working_days")),
                row.getField("first_day_counts").equals("yes"),
                row.getField("sentence"),
                row.getField("source"));
    }
}
