package org.opencommissioning.referrals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencommissioning.returns.reading.Headings;

/** The specialties that a return may name, by code or in words: a closed list, so that no free text crosses the wall. */
final class Specialties {
    private static final String FILE = "/referrals/specialties.csv";
    private static final Map<String, Specialty> BY_SPELLING = new HashMap<>();
    private static final Map<String, Specialty> BY_CODE = new HashMap<>();

    static {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(Specialties.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            rows.forEach(Specialties::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Specialties() {}

    private static void add(NamedCsvRecord row) {
        var specialty = new Specialty(row.getField("code"), row.getField("name"));
        BY_CODE.put(specialty.code(), specialty);
        Stream.concat(
                        Stream.of(specialty.code(), specialty.name()),
                        Stream.of(row.getField("also").split(";")).filter(also -> !also.isBlank()))
                .forEach(spelling -> BY_SPELLING.put(Headings.reduced(spelling), specialty));
    }

    /** "Trauma & Orthopaedics", "T&O" or "110"; capitals and signs do not matter. */
    static Optional<Specialty> written(String text) {
        return Optional.ofNullable(BY_SPELLING.get(Headings.reduced(text)));
    }

    static Optional<Specialty> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static List<Specialty> all() {
        return BY_CODE.values().stream()
                .sorted(java.util.Comparator.comparing(Specialty::name))
                .toList();
    }
}
