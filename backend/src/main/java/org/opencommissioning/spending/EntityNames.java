package org.opencommissioning.spending;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencommissioning.returns.reading.Spelling;

/**
 * Tells whether a text in the entity column names another body than the publisher. What kind of body it is and how the words are
 * joined does not matter; one letter wrong in a long word is forgiven.
 */
final class EntityNames {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");
    /** What the register appends to a name: the code, where an area kept it under a later body's name. */
    private static final Pattern APPENDED_CODE = Pattern.compile(" - [0-9A-Z]{3,5}$");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Set<String> KINDS = Set.copyOf(
            List.of(("nhs ccg ccgs clinical commissioning group groups consortium trust trusts foundation ft nhsft"
                + " nhst primary care pct teaching hospital hospitals university healthcare health services service"
                + " department of and the for doh dh dhsc social england national board authority icb integrated")
                    .split(" ")));
    private static final int MOST_REMEMBERED = 20_000;

    private final List<Set<String>> publisher;
    private final Map<String, Boolean> remembered = new HashMap<>();

    EntityNames(Collection<String> names) {
        this.publisher = names.stream()
                .map(name -> APPENDED_CODE.matcher(name).replaceFirst(""))
                .flatMap(name -> Stream.of(name, withoutBrackets(name)))
                .map(EntityNames::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** False for an empty text and for one that names no body in particular ("Department of Health"). */
    boolean isAnother(String entity) {
        if (entity.isEmpty()) {
            return false;
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(entity, this::differs);
    }

    private boolean differs(String entity) {
        return Stream.of(entity, withoutBrackets(entity))
                .map(EntityNames::words)
                .allMatch(words -> !words.isEmpty() && publisher.stream().noneMatch(name -> same(name, words)));
    }

    /** "NHS Central Fells (Market Cross) CCG" is also called without its brackets. */
    private static String withoutBrackets(String name) {
        return BRACKETS.matcher(name).replaceAll(" ");
    }

    private static boolean same(Set<String> name, Set<String> words) {
        return covers(name, words) && covers(words, name);
    }

    private static boolean covers(Set<String> some, Set<String> others) {
        return some.stream().allMatch(word -> others.stream().anyMatch(other -> alike(word, other)));
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= 6 && Spelling.distance(one, other, 1) <= 1);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (var word : NOT_A_LETTER.split(
                text.toLowerCase(Locale.ROOT).replaceAll("['`’]", "").replace("saint", "st"))) {
            if (!word.isEmpty() && !KINDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
