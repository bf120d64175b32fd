package org.opencommissioning.disclosure.words;

import java.util.List;

/** Takes marked passages out of words; what stands in their place says why. */
public final class Redact {
    private Redact() {}

    /**
     * @param marks in the order of the text
     * @throws IllegalArgumentException when marks overlap, or reach beyond the text
     */
    public static String of(String words, List<Mark> marks) {
        var redacted = new StringBuilder();
        int at = 0;
        for (var mark : marks) {
            if (mark.from() < at || mark.until() > words.length()) {
                throw new IllegalArgumentException("Marks overlap or reach beyond the words at " + mark.from());
            }
            redacted.append(words, at, mark.from()).append(mark.reason().redaction());
            at = mark.until();
        }
        return redacted.append(words, at, words.length()).toString();
    }
}
