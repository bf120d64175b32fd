package org.opencommissioning.organisations.register;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;

/** Reads the cells of one row, names what is wrong with them and remembers whether that refuses the row. */
final class RowFindings {
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");

    private final long line;
    private final List<String> cells;
    private final Consumer<Finding> findings;
    private boolean refused;

    RowFindings(long line, List<String> cells, Consumer<Finding> findings) {
        this.line = line;
        this.cells = cells;
        this.findings = findings;
    }

    boolean refused() {
        return refused;
    }

    String text(RegisterColumn column) {
        return column.of(cells);
    }

    @Nullable
    String textOrNull(RegisterColumn column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** Null where there is none or, after a finding, where it is no day. */
    @Nullable
    LocalDate day(RegisterColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var day = EIGHT_DIGITS.matcher(text).matches() ? dayOf(Integer.parseInt(text)) : null;
        if (day == null) {
            about(RegisterRules.DATE_IS_A_DAY, column, "'%s' in the %s is no day.".formatted(text, column.called()));
        }
        return day;
    }

    /** A finding about one cell, whose value it repeats. */
    void about(Rule rule, RegisterColumn column, String message) {
        add(rule, column.letter(), text(column), message);
    }

    /** A finding that repeats no value. */
    void aboutRow(Rule rule, @Nullable RegisterColumn column, String message) {
        add(rule, column == null ? null : column.letter(), null, message);
    }

    @Nullable
    private static LocalDate dayOf(int digits) {
        try {
            return LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private void add(Rule rule, @Nullable String column, @Nullable String value, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(new Finding(rule, line, column, value, message));
    }
}
