package org.opencommissioning.returns.reading;

import java.io.IOException;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Watcher;

/** The first reading of a whole table: shows that it can be read to its end, and that it is one table. */
final class FirstReading<C extends Column> {
    private static final int FEWEST_HEADINGS = 3;

    private final Headings<C> headings;
    private final Table table;
    private final Consumer<Finding> findings;
    private final Watcher watcher;
    private long rowsAbove;
    private long repeated;
    private long garbled;
    private long firstGarbled;
    private String[] above = new String[0];

    FirstReading(Headings<C> headings, Table table, Consumer<Finding> findings, Watcher watcher) {
        this.watcher = watcher;
        this.headings = headings;
        this.table = table;
        this.findings = findings;
    }

    void read(SentRows rows, Table.RowTaker survey) throws IOException {
        try (var reader = rows.open()) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (table.isAbove(row)) {
                    rowsAbove++;
                } else if (table.isHeading(row)) {
                    repeated++;
                } else {
                    refuseOtherHeadings(row);
                    lookForGarbledText(row);
                    survey.take(row);
                    watcher.row();
                }
            }
        }
        report();
    }

    private void report() {
        if (rowsAbove > 0) {
            findings.accept(Finding.ofFile(
                    FileRules.NOTHING_ABOVE_HEADINGS, rowsAbove + " rows above the headings were left out."));
        }
        if (repeated > 1) {
            findings.accept(Finding.ofFile(
                    FileRules.HEADINGS_STAND_ONCE, "The headings stand " + repeated + " times; each was left out."));
        }
        if (garbled > 0) {
            findings.accept(Finding.ofFile(
                    FileRules.TEXT_IS_WHOLE,
                    garbled + " rows hold signs of a wrong encoding, the first on line " + firstGarbled + "."));
        }
    }

    private void refuseOtherHeadings(SentRow row) throws NotReadable {
        if (!hasDigit(row) && headings.score(row) >= FEWEST_HEADINGS) {
            var message = "Line " + row.line() + " holds other headings than line " + table.headingLine()
                    + ": a second table begins there.";
            throw new NotReadable(Finding.ofRow(FileRules.ONE_TABLE, row.line(), message));
        }
    }

    private static boolean hasDigit(SentRow row) {
        for (var cell : row.cells()) {
            for (int i = 0; i < cell.length(); i++) {
                if (Character.isDigit(cell.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    @SuppressWarnings("StringEquality") // rows share the Strings of equal cells
    private void lookForGarbledText(SentRow row) {
        var cells = row.cells();
        for (int i = 0; i < cells.length; i++) {
            if ((i >= above.length || cells[i] != above[i]) && isGarbled(cells[i])) {
                firstGarbled = garbled == 0 ? row.line() : firstGarbled;
                garbled++;
                break;
            }
        }
        above = cells;
    }

    /** The replacement sign, control characters, and what UTF-8 looks like when read as Windows-1252 ({@code Ã©}, {@code â€™}). */
    private static boolean isGarbled(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd' || (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7f && c < 0xa0)) {
                return true;
            }
            if ((c == 'Ã' || c == 'Â' || c == 'â') && i + 1 < text.length() && text.charAt(i + 1) > 0x7f) {
                return true;
            }
        }
        return false;
    }
}
