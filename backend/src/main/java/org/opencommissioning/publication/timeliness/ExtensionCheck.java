package org.opencommissioning.publication.timeliness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Reads one extension; says the first thing that is wrong with it. */
record ExtensionCheck(Table table, Map<ExtensionColumn, Integer> places, Consumer<Finding> findings) {
    private static final int LONGEST_YEARS = 2;

    Optional<ExtensionRow> read(SentRow row) {
        var code = text(row, ExtensionColumn.ORGANISATION);
        if (!code.matches("[0-9A-Z]{3,10}")) {
            return refuse(row, ExtensionRules.HAS_A_CODE, ExtensionColumn.ORGANISATION, "is no code");
        }
        var kind = text(row, ExtensionColumn.RETURN);
        if (!kind.matches("[a-z][a-z0-9-]{1,39}")) {
            return refuse(row, ExtensionRules.HAS_A_RETURN, ExtensionColumn.RETURN, "is no kind of return");
        }
        var from = day(row, ExtensionColumn.FIRST_DAY);
        var last = day(row, ExtensionColumn.LAST_DAY);
        var due = day(row, ExtensionColumn.DUE_ON);
        if (from.isEmpty() || last.isEmpty() || due.isEmpty() || last.get().isBefore(from.get())) {
            var column = from.isEmpty()
                    ? ExtensionColumn.FIRST_DAY
                    : due.isEmpty() ? ExtensionColumn.DUE_ON : ExtensionColumn.LAST_DAY;
            return refuse(row, ExtensionRules.HAS_DAYS, column, "is not a day that fits");
        }
        if (!due.get().isAfter(last.get()) || due.get().isAfter(last.get().plusYears(LONGEST_YEARS))) {
            return refuse(row, ExtensionRules.DUE_AFTER_PERIOD, ExtensionColumn.DUE_ON, "is not a due date for it");
        }
        var reason = text(row, ExtensionColumn.REASON);
        if (reason.length() < 10 || reason.length() > 500) {
            return refuse(row, ExtensionRules.SAYS_WHY, ExtensionColumn.REASON, "does not say enough, or too much");
        }
        return Optional.of(new ExtensionRow(
                row.line(),
                List.of(row.cells()),
                new OrganisationCode(code),
                kind,
                new Period(from.get(), last.get().plusDays(1)),
                due.get(),
                reason));
    }

    private Optional<LocalDate> day(SentRow row, ExtensionColumn column) {
        try {
            return Optional.of(LocalDate.parse(text(row, column)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String text(SentRow row, ExtensionColumn column) {
        return Blank.collapse(row.cell(places.get(column)));
    }

    private Optional<ExtensionRow> refuse(SentRow row, Rule rule, ExtensionColumn column, String says) {
        var value = row.cell(places.get(column));
        findings.accept(Finding.ofCell(
                rule,
                row.line(),
                Table.nameOf(table.headings(), places.get(column)),
                value,
                "'" + Finding.shortened(value) + "' " + says + "."));
        return Optional.empty();
    }
}
