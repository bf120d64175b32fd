package org.opencommissioning.organisations.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of all names and addresses of the register, to put a long word right in which one letter is wrong. */
final class KnownWords {
    private static final int SHORTEST = 6;
    private static final int TIMES_AS_FREQUENT = 5;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Set<String>> byDeletion = new HashMap<>();

    void add(String word) {
        if (frequency.merge(word, 1, Integer::sum) == 1 && word.length() >= SHORTEST) {
            byDeletion.computeIfAbsent(word, none -> new HashSet<>()).add(word);
            for (int i = 0; i < word.length(); i++) {
                byDeletion
                        .computeIfAbsent(without(word, i), none -> new HashSet<>())
                        .add(word);
            }
        }
    }

    /** The only known word, or by far the most frequent, that differs in one letter; the word itself when it is known or nothing is near. */
    String corrected(String word) {
        if (word.length() < SHORTEST || frequency.containsKey(word) || Character.isDigit(word.charAt(0))) {
            return word;
        }
        var near = new HashSet<>(byDeletion.getOrDefault(word, Set.of()));
        for (int i = 0; i < word.length(); i++) {
            near.addAll(byDeletion.getOrDefault(without(word, i), Set.of()));
        }
        near.removeIf(other -> !oneLetterApart(word, other));
        return near.isEmpty() ? word : clearest(near, word);
    }

    private String clearest(Set<String> near, String otherwise) {
        var sorted = near.stream()
                .sorted((one, other) -> frequency.get(other) - frequency.get(one))
                .toList();
        boolean clear =
                sorted.size() == 1 || frequency.get(sorted.get(0)) >= TIMES_AS_FREQUENT * frequency.get(sorted.get(1));
        return clear ? sorted.getFirst() : otherwise;
    }

    private static String without(String word, int place) {
        return word.substring(0, place) + word.substring(place + 1);
    }

    /** One letter more, less or other, or two neighbours exchanged. */
    private static boolean oneLetterApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = Math.max(one.length(), other.length()) - start - end;
        return left <= 1
                || left == 2
                        && one.length() == other.length()
                        && one.charAt(start) == other.charAt(start + 1)
                        && one.charAt(start + 1) == other.charAt(start);
    }
}
