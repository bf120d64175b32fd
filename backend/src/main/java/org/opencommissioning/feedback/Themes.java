package org.opencommissioning.feedback;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What feedback can be about: feedback/themes.csv. An id is never used for something else. */
public final class Themes {
    private static final Map<String, String> TITLES = read();

    private Themes() {}

    static boolean has(String id) {
        return TITLES.containsKey(id);
    }

    static String listed() {
        return String.join(", ", TITLES.keySet());
    }

    public static String title(String id) {
        return TITLES.getOrDefault(id, id);
    }

    /** All, in the order of the list, with no items counted. */
    public static List<ThemeCount> all() {
        return TITLES.entrySet().stream()
                .map(theme -> new ThemeCount(theme.getKey(), theme.getValue(), 0))
                .toList();
    }

    private static Map<String, String> read() {
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(Themes.class.getResourceAsStream("/feedback/themes.csv"))) {
            var titles = new LinkedHashMap<String, String>();
            rows.forEach(row -> titles.put(row.getField("id"), row.getField("title")));
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
