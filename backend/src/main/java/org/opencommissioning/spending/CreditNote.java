package org.opencommissioning.spending;

import java.util.regex.Pattern;

/** Recognises a text that calls its line a credit note. */
final class CreditNote {
    private static final Pattern WORDS = Pattern.compile("(?i)\\bcredit[- ]?(note|memo)s?\\b|\\brefund from\\b");

    private static final Pattern MARK = Pattern.compile("(?i) ?(cr|crn|cn|crd|credit) ?");

    private CreditNote() {}

    /** Whether a cell marks its row as a credit, as ledgers do in a column of document types. */
    static boolean isMark(String cell) {
        return cell.length() <= 6 && MARK.matcher(cell).matches();
    }

    static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
