package org.opencommissioning.organisations.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name as its words, in capitals, without punctuation, abbreviations written out; and the keys under which equal names meet. */
record NameWords(List<String> words) {
    /** Words that say that something is of the National Health Service, not which. */
    static final Set<String> OF_NHS = Set.of("NHS", "TRUST", "FOUNDATION");

    private static final Set<String> LITTLE = Set.of("THE", "AND", "OF", "FOR", "NHS", "TRUST", "FOUNDATION");
    private static final Set<String> TITLES = Set.of("UNIVERSITY", "TEACHING");
    private static final Set<String> KINDS_OF_HOSPITAL =
            Set.of("UNIVERSITY", "TEACHING", "HOSPITAL", "HOSPITALS", "DISTRICT", "GENERAL");

    private static final Set<String> DESCRIPTIONS = Set.of("MEDICAL", "GROUP", "FAMILY", "PMS", "GMS");

    private static final Pattern JOINS = Pattern.compile("[&+]");
    private static final Pattern APOSTROPHE = Pattern.compile("['`’‘´]");
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern FOUNDATION = Pattern.compile("\\bF TR?S?\\b");
    private static final Pattern FOUNDATION_TRUST = Pattern.compile("\\bF TRUST\\b");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^\\d{3,}(?=[A-Z])");
    private static final Pattern REFERENCE = Pattern.compile("\\d{3,}|[A-Z]{1,3}\\d{2,}");
    private static final Pattern BLANKS = Pattern.compile(" ");

    /** In capitals, each run of other signs one blank: {@code St. Anne's} is {@code ST ANNES}. */
    static String plain(String name) {
        var text = JOINS.matcher(name.toUpperCase(Locale.ROOT)).replaceAll(" AND ");
        text = NO_LETTER
                .matcher(APOSTROPHE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (text.contains("F T")) {
            text = FOUNDATION_TRUST.matcher(text).replaceAll("FOUNDATION TRUST");
            text = FOUNDATION.matcher(text).replaceAll("FT");
        }
        return text;
    }

    static NameWords ofPlain(String plain) {
        var words = new ArrayList<String>();
        for (var word : BLANKS.split(plain)) {
            words.addAll(Abbreviations.expand(word));
        }
        return new NameWords(words);
    }

    /** Without the numbers that ledgers put before and after a name. */
    static String withoutReferences(String plain) {
        var text = NUMBER_BEFORE.matcher(plain).replaceAll("");
        int blank = text.indexOf(' ');
        while (blank > 0 && REFERENCE.matcher(text.substring(0, blank)).matches()) {
            text = text.substring(blank + 1);
            blank = text.indexOf(' ');
        }
        blank = text.lastIndexOf(' ');
        while (blank > 0 && text.chars().skip(blank + 1L).allMatch(Character::isDigit) && text.length() - blank > 3) {
            text = text.substring(0, blank);
            blank = text.lastIndexOf(' ');
        }
        return text;
    }

    boolean has(Collection<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    /** Whatever their order. */
    String bag() {
        return sorted(word -> !LITTLE.contains(word), false);
    }

    /** Whatever their order and number: {@code HOSPITAL} is {@code HOSPITALS}. */
    String singular() {
        return sorted(word -> !LITTLE.contains(word), true);
    }

    /** And whether the title of a university or teaching hospital was given yet. */
    String untitled() {
        return sorted(word -> !LITTLE.contains(word) && !TITLES.contains(word), true);
    }

    /** A practice or surgery, whether it calls itself medical, group, family or after its contract. */
    String undescribed() {
        return sorted(word -> !LITTLE.contains(word) && !DESCRIPTIONS.contains(word), true);
    }

    /** What is left of a trust's name when it is not said what kind of hospital it is. */
    String ofTrust() {
        return sorted(word -> !LITTLE.contains(word) && !KINDS_OF_HOSPITAL.contains(word), true);
    }

    /** Letters alone, for words that run together. */
    String runTogether() {
        var text = words.stream().filter(word -> !LITTLE.contains(word)).collect(Collectors.joining());
        for (var little : List.of("FOUNDATION", "TRUST", "NHS", "AND", "THE")) {
            text = text.replace(little, "");
        }
        return text;
    }

    /** In order, as a name that may be cut off at its end. */
    String inOrder() {
        return words.stream().filter(word -> !word.equals("THE")).collect(Collectors.joining(" "));
    }

    List<String> telling() {
        return words.stream().filter(word -> !LITTLE.contains(word)).toList();
    }

    private String sorted(Predicate<String> kept, boolean singular) {
        return words.stream()
                .filter(kept)
                .map(word -> singular ? singular(word) : word)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("S") && !word.endsWith("SS")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
