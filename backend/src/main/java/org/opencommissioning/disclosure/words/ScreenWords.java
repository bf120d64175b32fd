package org.opencommissioning.disclosure.words;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Proposes what to take out of somebody's words before they become public, and says what is alarming in them. */
public final class ScreenWords {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
                + "|dec(?:ember)?)";
    private static final String DAY_IN_WORDS =
            "\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -.]" + MONTH + ",?[ -.](?:\\d{4}|\\d{2})\\b";
    private static final String MONTH_FIRST = MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b";
    private static final String DATE =
            "(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|" + DAY_IN_WORDS + "|" + MONTH_FIRST + ")";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** A kind of passage, how it looks, and what else must be true of it. The surest come first: they win where two overlap. */
    private record Shape(Personal reason, Pattern pattern, int group, Predicate<MatchResult> holds) {
        static Shape of(Personal reason, String pattern) {
            return new Shape(reason, Pattern.compile(pattern, CASE_INSENSITIVE), 0, match -> true);
        }

        Shape group(int number) {
            return new Shape(reason, pattern, number, holds);
        }

        Shape where(Predicate<MatchResult> also) {
            return new Shape(reason, pattern, group, also);
        }
    }

    private static final List<Shape> SHAPES = List.of(
            Shape.of(
                    Personal.EMAIL,
                    "[\\p{L}\\d._%+-]+ ?(?:@|\\(at\\)|\\[at\\]) ?[\\p{L}\\d-]+(?: ?(?:\\.|\\(dot\\)|\\[dot\\])"
                            + " ?[\\p{L}\\d-]+)+"),
            Shape.of(
                    Personal.WEB_ADDRESS,
                    "(?:https?://|www\\.)[^\\s<>\"]+|(?<![\\p{L}\\d@.])[\\p{L}\\d-]+\\.(?:co\\.uk|org\\.uk|nhs\\.uk|com|net|org)\\b[^\\s<>\"]*"),
            Shape.of(Personal.NHS_NUMBER, "(?<!\\d)[1-9]\\d{2}[ .-]{0,2}\\d{3}[ .-]{0,2}\\d{4}(?!\\d)")
                    .where(match -> NhsNumber.is(digits(match.group()))),
            Shape.of(Personal.NHS_NUMBER, "\\bnhs (?:no\\.?|num(?:ber)?|#)(?: is| was)?[ :.]{0,3}(\\d[\\d -]{6,14}\\d)")
                    .group(1),
            Shape.of(
                    Personal.PHONE,
                    "(?<![\\d+])(?:\\+44 ?\\(?0?\\)?|0044 ?|\\(?0)[ .-]?\\d(?:[ ().-]{0,2}\\d){8,9}(?!\\d)"),
            Shape.of(
                            Personal.PHONE,
                            "\\b(?:phone|tel|telephone|call|ring|mobile|extension|ext)\\b[^\\d\\n"
                                    + "]{0,14}(\\d[\\d -]{3,10}\\d)(?!\\d)")
                    .group(1),
            Shape.of(
                            Personal.DATE_OF_BIRTH,
                            "\\b(?:dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthday|born)\\b[^\\d\\n]{0,12}?("
                                    + DATE + ")")
                    .group(1),
            Shape.of(Personal.DATE_OF_BIRTH, "(?<!\\d)" + DATE).where(ScreenWords::isLongAgo),
            Shape.of(Personal.POSTCODE, "\\b(?:[A-Z]{1,2}\\d[A-Z\\d]?|GIR) ?\\d[ABD-HJLNP-UW-Z]{2}\\b"));

    private static final int LONG_AGO = 2005;

    private ScreenWords() {}

    public static Screened screen(String words) {
        var folded = Folded.of(words);
        var marks = new ArrayList<Mark>();
        for (var shape : SHAPES) {
            shape.pattern()
                    .matcher(folded.text())
                    .results()
                    .filter(shape.holds())
                    .forEach(match -> add(
                            marks, folded.mark(match.start(shape.group()), match.end(shape.group()), shape.reason())));
        }
        for (var name : PersonNames.in(folded.text())) {
            add(marks, folded.mark(name[0], name[1], Personal.NAME));
        }
        marks.sort(Comparator.comparingInt(Mark::from));
        return new Screened(marks, Concern.in(folded.text()));
    }

    private static void add(List<Mark> marks, Mark found) {
        if (marks.stream().noneMatch(mark -> mark.from() < found.until() && found.from() < mark.until())) {
            marks.add(found);
        }
    }

    /** A day so long ago is somebody's birthday rather than that of a visit. */
    private static boolean isLongAgo(MatchResult match) {
        var year = YEAR.matcher(match.group());
        return year.find() && Integer.parseInt(year.group()) <= LONG_AGO;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
