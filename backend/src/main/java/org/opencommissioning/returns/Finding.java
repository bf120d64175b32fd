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
    public Severity severity() {
        return rule.severity();
    }
}
