package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reader types, as a question to PostgreSQL's word index: every word, or its beginning, must be there. */
public final class SearchWords {
    private static final Pattern APOSTROPHE = Pattern.compile("['’`]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 10;

    private SearchWords() {}

    /** @return null when there is no word in the text */
    @Nullable
    public static String query(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var plain = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        var query = Arrays.stream(NO_LETTER.split(plain))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty() ? null : query;
    }
}
