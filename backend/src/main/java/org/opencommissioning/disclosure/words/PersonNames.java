package org.opencommissioning.disclosure.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names of people: after a title or an introduction, and by a list of first names that mean nothing else. */
final class PersonNames {
    private static final String WORD = "\\p{Lu}[\\p{L}]*(?:['’-]\\p{L}+)*";
    private static final String NAME = WORD + "(?: (?:" + WORD + "))?";
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Dr|Mrs?|Ms|Miss|Prof(?:essor)?|Doctor|Nurse|Sister|Matron|Midwife|Consultant|Receptionist|Rev)\\.? ("
                    + NAME + ")");
    private static final Pattern SMALL_TITLED =
            Pattern.compile("\\b(?:dr|mrs?|ms|miss)\\.? ([a-z][a-z'’-]{2,})(?![\\p{L}])");
    private static final Pattern INTRODUCED = Pattern.compile(
            "\\b(?:(?i:my name is|i am called|named|called|name was|name is|signed|yours,|regards,)) (" + NAME + ")");
    private static final Pattern LETTERS = Pattern.compile("(?<![\\p{L}]|\\b[Ss]t\\.? )\\p{L}[\\p{L}'’-]*");
    private static final Pattern SURNAME = Pattern.compile(" (" + WORD + ")");
    private static final Set<String> NOT_A_PERSON = Set.of(
            "St",
            "Ward",
            "Unit",
            "Hospital",
            "Clinic",
            "Surgery",
            "Centre",
            "Practice",
            "On",
            "At",
            "In",
            "And",
            "The",
            "Who",
            "Was",
            "Is",
            "I",
            "He",
            "She",
            "We",
            "It",
            "They",
            "To",
            "For",
            "Back",
            "In-Charge",
            "Manager",
            "Led",
            "GP",
            "A",
            "Of",
            "Said",
            "Team",
            "Road",
            "Street",
            "House",
            "Lane",
            "Trust");
    private static final Set<String> FIRST_NAMES = firstNames();

    private PersonNames() {}

    /** Where names stand, as pairs of first place and place after the last. */
    static List<int[]> in(String text) {
        var found = new ArrayList<int[]>();
        for (var pattern : List.of(TITLED, SMALL_TITLED, INTRODUCED)) {
            for (var match = pattern.matcher(text); match.find(); ) {
                add(found, text, match);
            }
        }
        for (var match = LETTERS.matcher(text); match.find(); ) {
            if (FIRST_NAMES.contains(plain(match.group()))) {
                found.add(new int[] {match.start(), surnameEnd(text, match.end())});
            }
        }
        return found;
    }

    private static void add(List<int[]> found, String text, Matcher match) {
        var words = match.group(1).split(" ");
        if (NOT_A_PERSON.contains(words[0])) {
            return;
        }
        boolean one = words.length == 1 || NOT_A_PERSON.contains(words[1]);
        found.add(new int[] {match.start(1), one ? match.start(1) + words[0].length() : match.end(1)});
    }

    private static int surnameEnd(String text, int end) {
        var surname = SURNAME.matcher(text).region(end, text.length());
        return surname.lookingAt() && !NOT_A_PERSON.contains(surname.group(1)) ? surname.end() : end;
    }

    /** Small letters, without the s of possession. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
    }

    private static Set<String> firstNames() {
        try (var list = PersonNames.class.getResourceAsStream("/disclosure/first-names.txt")) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" ")).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
