package org.opencommissioning.spending;

import java.util.regex.Pattern;

/** Recognises a text that calls its line a credit note. */
final class CreditNote {
    private static final Pattern WORDS = Pattern.compile("(?i)\\bcredit[- ]?(note|memo)s?\\b|\\brefund from\\b");

    private CreditNote() {}

    static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
