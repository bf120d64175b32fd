package org.opencommissioning.spending;

import java.util.regex.Pattern;

/** Recognises a patient's NHS number or date of birth in a text. */
final class PatientDetails {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(nhs ?(no|num|number|#)|patients?|pt|client|service user|resident|child|dob|d\\.o\\.b|date of"
                    + " birth|born)\\b");
    private static final Pattern BIRTH = Pattern.compile(
            "(?i)\\b(dob|d\\.o\\.b\\.?|date of birth|born)\\b.{0,12}?\\d{1,4}[-/. ]\\w{1,9}[-/. ]\\d{2,4}");
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})(?!\\d)");

    private static final int SHORTEST = 9;

    private PatientDetails() {}

    static boolean in(String text) {
        if (text.length() < SHORTEST || !LABEL.matcher(text).find()) {
            return false;
        }
        return BIRTH.matcher(text).find()
                || TEN_DIGITS
                        .matcher(text)
                        .results()
                        .anyMatch(match -> isNhsNumber(match.group(1) + match.group(2) + match.group(3)));
    }

    /** Ten digits whose last checks the others, modulus 11 (NHS Data Dictionary, NHS NUMBER). */
    static boolean isNhsNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
