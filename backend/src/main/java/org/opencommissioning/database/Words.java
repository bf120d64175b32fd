package org.opencommissioning.database;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a reader typed, taken apart as the function {@code published.words} takes a text apart. */
public record Words(List<String> all) {
    private static final int MOST = 8;

    /** The first eight words; capitals and apostrophes do not count. */
    public static Words of(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("['’`]", "");
        return new Words(Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** A {@code tsquery} that holds where every word, or a word that begins with it, stands in the text. */
    public String query() {
        return all.stream().map(Words::query).collect(Collectors.joining(" & "));
    }

    /** One letter alone is a word, not a beginning: too much begins with it. */
    public static String query(String word) {
        return "'" + word + (word.length() > 1 ? "':*" : "'");
    }
}
