package org.opencommissioning.returns.reading;

import java.io.IOException;
import java.util.List;
import org.opencommissioning.returns.Watcher;
import org.opencommissioning.returns.reading.OpenTable.Heading;

/** A delivered file that could be read: its headings, and its rows as often as they are asked for. */
public final class Table {
    private final SentRows rows;
    private final Heading heading;
    private final List<SentRow> rowsAbove;
    private final Watcher watcher;

    Table(SentRows rows, Heading heading, List<SentRow> rowsAbove, Watcher watcher) {
        this.watcher = watcher;
        this.rows = rows;
        this.heading = heading;
        this.rowsAbove = rowsAbove;
    }

    /** Whether it is a sheet: its rows end with their last filled cell, so that a short row lacks nothing. */
    public boolean isSheet() {
        return rows instanceof WorkbookRows;
    }

    /** Titles and remarks above the headings. */
    public List<SentRow> rowsAbove() {
        return rowsAbove;
    }

    /** Takes each row; what it throws ends the reading. */
    @FunctionalInterface
    public interface RowTaker {
        void take(SentRow row) throws IOException;
    }

    /** As sent, one for each column that has a heading or holds something. */
    public List<String> headings() {
        return heading.cells();
    }

    /** How a message names a column: its heading, or its letter where it has none. */
    public static String nameOf(List<String> headings, int column) {
        var name = column < headings.size() ? Blank.collapse(headings.get(column)) : "";
        return name.isEmpty() ? "column " + letter(column) : name;
    }

    /** As spreadsheets count: A to Z, AA, AB. */
    public static String letter(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }

    /** Every row below the headings with something in it, repeated headings left out, in file order. */
    public void forEach(RowTaker taker) throws IOException {
        try (var reader = rows.open()) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (!isAbove(row) && !isHeading(row)) {
                    taker.take(row);
                    watcher.row();
                }
            }
        }
    }

    boolean isAbove(SentRow row) {
        return row.line() < heading.line();
    }

    boolean isHeading(SentRow row) {
        return heading.isRepeatedBy(row);
    }

    long headingLine() {
        return heading.line();
    }
}
