package org.opencommissioning.organisations.names;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.SharedData;
import org.opencommissioning.values.OrganisationCode;

/**
 * 3,832 spellings of suppliers, each with the name that people judged to be meant; skipped where the file is not at hand. The
 * judgements are names: one is met where the organisation found has that name, letter for letter or abbreviations written out.
 * Some judgements are doubtful, so that not every answer counted as wrong is.
 */
class JudgedSpellingsTest {
    private final Collection<KnownName> register = register();
    private final NameMatcher matcher = new NameMatcher(register);
    private final Map<String, List<KnownName>> byLetters =
            register.stream().collect(Collectors.groupingBy(name -> letters(name.name())));
    private final Map<String, List<KnownName>> byWords = register.stream()
            .collect(Collectors.groupingBy(
                    name -> NameWords.ofPlain(name.proper()).bag()));

    private final Map<NameMatch.Method, int[]> answers = new EnumMap<>(NameMatch.Method.class);
    private final List<String> spellings = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int held;
    private int found;
    private int contradicted;

    @Test
    void precisionAndRecall() throws IOException {
        try (var judged = CsvReader.builder()
                .ofNamedCsvRecord(SharedData.folder("suppliers").resolve("supplier_nhs_variants.csv"))) {
            for (var row : judged) {
                spellings.add(row.getField("query_string_n"));
                judge(row.getField("query_string_n"), row.getField("verif_match"));
            }
        }
        int answered = answers.values().stream().mapToInt(count -> count[0]).sum();
        int right = answers.values().stream().mapToInt(count -> count[1]).sum();
        double precision = right / (double) answered;
        double undisputed = right / (double) (answered - contradicted);
        double recall = found / (double) held;
        print(answered, right, precision, undisputed, recall);
        assertThat(precision).isGreaterThan(0.96);
        assertThat(undisputed).isGreaterThan(0.97);
        assertThat(recall).isGreaterThan(0.82);
    }

    private void judge(String spelling, String judgement) {
        var meant = meant(judgement);
        boolean one = NameIndex.one(meant) != null;
        held += one ? 1 : 0;
        var match = matcher.match(spelling, null);
        if (match.isEmpty()) {
            return;
        }
        var count = answers.computeIfAbsent(match.get().method(), none -> new int[2]);
        count[0]++;
        if (meant.contains(match.get().organisation())) {
            count[1]++;
            found += one ? 1 : 0;
        } else {
            contradicted += match.get().method() == NameMatch.Method.EXACT ? 1 : 0;
            wrong.add("%-12s %s | %s | judged %s"
                    .formatted(
                            match.get().method().code(),
                            spelling,
                            match.get().organisation().name(),
                            judgement));
        }
    }

    private List<KnownName> meant(String judgement) {
        var same = byLetters.get(letters(judgement));
        return same != null
                ? same
                : byWords.getOrDefault(
                        NameWords.ofPlain(NameWords.plain(judgement)).bag(), List.of());
    }

    private void print(int answered, int right, double precision, double undisputed, double recall) {
        System.out.printf(
                "%,d spellings, %,d of whose judgements are one organisation of the register%n",
                spellings.size(), held);
        answers.forEach((method, count) ->
                System.out.printf("  %-14s %,6d answers, %,6d right%n", method.code(), count[0], count[1]));
        System.out.printf("  %-14s %,6d answers, %,6d right%n", "all", answered, right);
        System.out.printf(
                "precision %.4f; %.4f without %d judgements that contradict a name written letter for letter%n",
                precision, undisputed, contradicted);
        System.out.printf("recall %.4f; %,.0f names a second%n", recall, namesPerSecond());
        if (Boolean.getBoolean("show.wrong")) {
            wrong.forEach(System.out::println);
        }
    }

    private double namesPerSecond() {
        long start = System.nanoTime();
        for (int round = 0; round < 10; round++) {
            spellings.forEach(name -> matcher.match(name, null));
        }
        return 10 * spellings.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static String letters(String name) {
        return name.toUpperCase()
                .replace("&", "AND")
                .replaceAll("[^A-Z0-9]", "")
                .replaceFirst("^THE", "");
    }

    private static Collection<KnownName> register() {
        var ods = SharedData.folder("ods");
        var names = new HashMap<String, KnownName>();
        add(names, ods.resolve("epraccur_2015-11-27.csv"), OrganisationRole.GP_PRACTICE);
        add(names, ods.resolve("eccg_2025.csv"), OrganisationRole.CONSORTIUM);
        add(names, ods.resolve("etr_2022.csv"), OrganisationRole.NHS_TRUST);
        return names.values();
    }

    private static void add(Map<String, KnownName> names, Path file, OrganisationRole role) {
        try (var rows = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            for (var row : rows) {
                var practice = role == OrganisationRole.GP_PRACTICE;
                if (practice && !row.getField(25).equals("4")
                        || Set.of("RO218", "RO327").contains(row.getField(13))) {
                    continue;
                }
                names.put(
                        row.getField(0),
                        new KnownName(
                                names.size(),
                                new OrganisationCode(row.getField(0)),
                                row.getField(1),
                                role,
                                !practice || row.getField(12).equals("A"),
                                String.join(" ", row.getFields().subList(4, 9)),
                                null));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
