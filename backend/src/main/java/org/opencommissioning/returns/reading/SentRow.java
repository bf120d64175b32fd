package org.opencommissioning.returns.reading;

/**
 * A row as it stands in the file.
 *
 * @param line  1 for the file's first line; rows of a later sheet count on from the last row of the sheet before
 * @param cells untouched text; dates of spreadsheets as {@code 2013-04-30}, their numbers in plain digits
 */
public record SentRow(long line, String[] cells) {

    /** The text of a cell, empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    public boolean isBlank() {
        for (var cell : cells) {
            if (!Blank.is(cell)) {
                return false;
            }
        }
        return true;
    }

    /** How many cells hold something. */
    public int filled() {
        int filled = 0;
        for (var cell : cells) {
            if (!Blank.is(cell)) {
                filled++;
            }
        }
        return filled;
    }

    /** Cells up to the last that holds something. */
    public int width() {
        int width = cells.length;
        while (width > 0 && Blank.is(cells[width - 1])) {
            width--;
        }
        return width;
    }
}
