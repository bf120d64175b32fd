package org.opencommissioning.returns.reading;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/**
 * One row under its columns while it is judged: its cells as values, each thing that is wrong with it as a finding by the rule
 * that is named. What cannot be read is null.
 */
public final class JudgedRow<C extends Enum<C> & Column> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern POUNDS = Pattern.compile("-?£?-?(\\d{1,3}(,\\d{3})+|\\d{1,13})(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]{0,2000}>");
    private static final Pattern FORMULA = Pattern.compile("[=+@].+|-[^\\d£\\s].*");

    private final long line;
    private final Map<C, String> cells;
    private final Function<C, String> nameOf;
    private final Consumer<Finding> findings;
    private boolean refused;

    /**
     * @param cells  by column; columns that the file does not have are left out
     * @param nameOf how findings call a column
     */
    public JudgedRow(long line, Map<C, String> cells, Function<C, String> nameOf, Consumer<Finding> findings) {
        this.line = line;
        this.cells = cells;
        this.nameOf = nameOf;
        this.findings = findings;
    }

    public long line() {
        return line;
    }

    /** Whether some finding until now refuses the row. */
    public boolean isRefused() {
        return refused;
    }

    /** Without the space round it; empty where there is nothing. */
    public String text(C column) {
        return Blank.collapse(cells.getOrDefault(column, ""));
    }

    public @Nullable String orNull(C column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** A text without which the row means nothing. */
    public String needed(C column, Rule rule) {
        var text = text(column);
        if (text.isEmpty()) {
            about(rule, "The row has nothing under %s.".formatted(nameOf.apply(column)));
        }
        return text;
    }

    /**
     * Words for readers, without what a web page would take for markup.
     *
     * @param markup  the rule that markup breaks
     * @param formula the rule that a formula breaks
     */
    public @Nullable String words(C column, Rule markup, Rule formula) {
        var text = text(column);
        if (MARKUP.matcher(text).find()) {
            about(markup, column, "The text holds tags of a web page; they are taken out.");
            text = Blank.collapse(MARKUP.matcher(text).replaceAll(" "));
        }
        if (FORMULA.matcher(text).matches()) {
            about(formula, column, "The text begins as a formula of a spreadsheet does.");
        }
        return text.isEmpty() ? null : text;
    }

    public @Nullable LocalDate day(C column, Rule rule) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            var british = BRITISH.matcher(text);
            if (british.matches()) {
                return day(british.group(3), british.group(2), british.group(1));
            }
        } catch (DateTimeException noDay) {
            // Said below, as of any other text.
        }
        about(rule, column, "'%s' is no day.".formatted(Finding.shortened(text)));
        return null;
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Pounds, with or without sign, commas and pence. */
    public @Nullable Money pounds(C column, Rule rule) {
        var text = text(column).replace(" ", "");
        if (text.isEmpty()) {
            return null;
        }
        if (POUNDS.matcher(text).matches()) {
            try {
                return Money.ofPounds(new BigDecimal(text.replace("£", "").replace(",", "")));
            } catch (ArithmeticException | NumberFormatException notMoney) {
                // Said below, as of any other text.
            }
        }
        about(rule, column, "'%s' is no amount in pounds.".formatted(Finding.shortened(text)));
        return null;
    }

    public @Nullable BigDecimal number(C column, Rule rule) {
        var text = text(column).replace(",", "").replace("%", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        about(rule, column, "'%s' is no number.".formatted(Finding.shortened(text)));
        return null;
    }

    public @Nullable OrganisationCode code(C column, Rule rule) {
        return code(column, text(column), rule);
    }

    /** A code that is a part of the column's cell. */
    public @Nullable OrganisationCode code(C column, String text, Rule rule) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            about(rule, column, "'%s' is no code.".formatted(Finding.shortened(text)));
            return null;
        }
    }

    /** @param longest letters that any cell may have */
    public void mustBeShorter(int longest, Rule rule) {
        cells.forEach((column, cell) -> {
            if (cell.length() > longest) {
                about(rule, "%s has %,d characters.".formatted(nameOf.apply(column), cell.length()));
            }
        });
    }

    public void about(Rule rule, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(Finding.ofRow(rule, line, message));
    }

    public void about(Rule rule, C column, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(Finding.ofCell(rule, line, nameOf.apply(column), text(column), message));
    }
}
