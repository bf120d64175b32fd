package org.opencommissioning.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement's text with {@code :name} turned into JDBC's {@code ?}; casts ({@code ::}) and quoted text are left alone. */
record NamedParameters(String original, String positional, List<String> names) {
    private static final int KEPT_TEXTS = 2_000;
    private static final Map<String, NamedParameters> KEPT = new ConcurrentHashMap<>();
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|::|:([a-zA-Z][a-zA-Z0-9_]*)");

    static NamedParameters of(String text) {
        var kept = KEPT.get(text);
        if (kept != null) {
            return kept;
        }
        var parsed = parse(text);
        if (KEPT.size() < KEPT_TEXTS) {
            KEPT.put(text, parsed);
        }
        return parsed;
    }

    /** The statement with each parameter replaced; what stands in quotes is left alone. */
    String with(Function<String, String> replacement) {
        return TOKEN.matcher(original)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null ? match.group() : replacement.apply(match.group(1))));
    }

    private static NamedParameters parse(String text) {
        var names = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        var positional = matcher.replaceAll(match -> {
            if (match.group(1) == null) {
                return Matcher.quoteReplacement(match.group());
            }
            names.add(match.group(1));
            return "?";
        });
        return new NamedParameters(text, positional, List.copyOf(names));
    }
}
