package org.opencommissioning.returns;

import io.micronaut.core.annotation.Nullable;

/**
 * One problem in a submission: which rule, where, what stood there and why it matters.
 *
 * @param line    line of the row in the file, 1 for the file's first line (in a spreadsheet the row's number); null when about the whole file
 * @param column  the heading as it stands in the file, or the letter of a column without one; null when about the whole row
 * @param value   what stood there, shortened to 200 characters; null where it may not be repeated
 * @param message a plain sentence that names the value and the reason
 */
public record Finding(
        Rule rule,
        @Nullable Long line,
        @Nullable String column,
        @Nullable String value,
        String message) {
    private static final int LONGEST_VALUE = 200;

    public static Finding ofFile(Rule rule, String message) {
        return new Finding(rule, null, null, null, message);
    }

    public static Finding ofRow(Rule rule, long line, String message) {
        return new Finding(rule, line, null, null, message);
    }

    /** About one cell; a long value is shortened. */
    public static Finding ofCell(Rule rule, long line, String column, String value, String message) {
        return new Finding(rule, line, column, shortened(value), message);
    }

    /** At most 200 characters of a text, an ellipsis for the rest. */
    public static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    public Severity severity() {
        return rule.severity();
    }
}
