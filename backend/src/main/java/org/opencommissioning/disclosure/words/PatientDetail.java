package org.opencommissioning.disclosure.words;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What tells that a table speaks of single patients. It errs on the safe side: ten digits that check are a patient's number,
 * whatever they were meant to be. Nothing here keeps or repeats what it looked at.
 */
public enum PatientDetail {
    /** Ten digits, however they are parted, the last of which checks the others. */
    NHS_NUMBER("what looks like a patient's NHS number"),
    /** A day of the calendar, as a day of birth would be. */
    DAY("a full date, as a date of birth would be"),
    /** Both halves of a postcode. */
    POSTCODE("a full postcode");

    private static final int SHORTEST = 5;
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[^\\p{L}\\d]{0,2}\\d){9}(?!\\d)");
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("(?<![\\d.])\\d\\.\\d{1,9}E\\+?0?9(?!\\d)", CASE_INSENSITIVE);
    private static final Pattern FULL_POSTCODE =
            Pattern.compile("\\b(?:[A-Z]{1,2}\\d[A-Z\\d]?|GIR)[ -]{0,3}\\d[ABD-HJLNP-UW-Z]{2}\\b", CASE_INSENSITIVE);
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
                + "|dec(?:ember)?)";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d])(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:\\d{4}|\\d{2})|\\d{4}[-/. ]\\d{1,2}[-/. ]\\d{1,2})(?!\\d)"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -./]?" + MONTH + "[ -./,]{0,2}(?:\\d{4}|\\d{2})\\b"
                    + "|\\b" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b",
            CASE_INSENSITIVE);
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?<![\\d.,])\\d{8}(?![\\d.,]\\d|\\d)");
    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2100;

    private final String said;

    PatientDetail(String said) {
        this.said = said;
    }

    /** In a sentence: "a full postcode". */
    public String said() {
        return said;
    }

    /** The first that a cell holds; empty where it holds none. */
    public static Optional<PatientDetail> in(String cell) {
        if (cell.length() < SHORTEST || !hasDigit(cell)) {
            return Optional.empty();
        }
        var text = Folded.of(cell).text().replaceAll("\\s+", " ");
        if (TEN_DIGITS.matcher(text).results().anyMatch(PatientDetail::checks)
                || POWER_OF_TEN.matcher(text).results().anyMatch(PatientDetail::checksWrittenOut)) {
            return Optional.of(NHS_NUMBER);
        }
        if (FULL_POSTCODE.matcher(text).find()) {
            return Optional.of(POSTCODE);
        }
        return DATE.matcher(text).find() || EIGHT_DIGITS.matcher(text).results().anyMatch(PatientDetail::isDay)
                ? Optional.of(DAY)
                : Optional.empty();
    }

    private static boolean hasDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i)) || cell.charAt(i) > 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static boolean checks(MatchResult found) {
        return NhsNumber.is(found.group().replaceAll("\\D", ""));
    }

    /** A spreadsheet writes long numbers as 9.434765919E+09. */
    private static boolean checksWrittenOut(MatchResult found) {
        var digits = new java.math.BigDecimal(found.group()).toBigInteger().toString();
        return digits.length() == 10 && NhsNumber.is(digits);
    }

    private static boolean isDay(MatchResult found) {
        var digits = found.group();
        return isDay(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                || isDay(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
    }

    private static boolean isDay(String year, String month, String day) {
        try {
            int of = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .getYear();
            return of >= FIRST_YEAR && of <= LAST_YEAR;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
