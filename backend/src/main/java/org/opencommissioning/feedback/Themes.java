package org.opencommissioning.feedback;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** What feedback can be about: feedback/themes.csv. An id is never used for something else. */
final class Themes {
    private static final Set<String> IDS = read();

    private Themes() {}

    static boolean has(String id) {
        return IDS.contains(id);
    }

    static String listed() {
        return String.join(", ", IDS);
    }

    private static Set<String> read() {
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(Themes.class.getResourceAsStream("/feedback/themes.csv"))) {
            var ids = new TreeSet<String>();
            rows.forEach(row -> ids.add(row.getField("id")));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
