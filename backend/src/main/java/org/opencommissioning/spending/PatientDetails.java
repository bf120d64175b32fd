package org.opencommissioning.spending;

import java.util.regex.Pattern;
import org.opencommissioning.disclosure.words.NhsNumber;

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
                        .anyMatch(match -> NhsNumber.is(match.group(1) + match.group(2) + match.group(3)));
    }
}
