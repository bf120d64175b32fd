package org.opencommissioning.contracts.decisions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the words of a withheld name stand anywhere else in the decision that it belongs to. Keeps words, and hands none out. */
final class HiddenNames {
    private static final Set<String> TITLES = Set.of("mrs", "miss", "prof", "professor", "doctor");

    private final Map<String, Set<String>> said = new HashMap<>();
    private final Map<String, Set<String>> hidden = new HashMap<>();

    /** @param decision the decision's key */
    void read(String decision, Map<DecisionColumn, String> cells, boolean withheld) {
        cells.forEach((column, cell) -> {
            if (withheld && column == DecisionColumn.PERSON) {
                words(cell)
                        .filter(word -> word.length() > 2 && !TITLES.contains(word))
                        .forEach(of(hidden, decision)::add);
            } else {
                words(cell).forEach(of(said, decision)::add);
            }
        });
    }

    boolean isSaidElsewhere(String decision) {
        var words = said.getOrDefault(decision, Set.of());
        return hidden.getOrDefault(decision, Set.of()).stream().anyMatch(words::contains);
    }

    private static Set<String> of(Map<String, Set<String>> words, String decision) {
        return words.computeIfAbsent(decision, key -> new HashSet<>());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
