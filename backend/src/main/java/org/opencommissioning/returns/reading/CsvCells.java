package org.opencommissioning.returns.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * Builds rows from the parser's characters. A cell equal to the one above it is the same String: payment files repeat
 * themselves, and what is the same need not be judged twice.
 */
final class CsvCells extends AbstractBaseCsvCallbackHandler<SentRow> {
    private String[] above = new String[0];
    private String[] cells = new String[32];
    private int count;
    private int longest;

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
        longest = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        longest = Math.max(longest, length);
        cells[count] = index < above.length && equal(above[index], buffer, offset, length)
                ? above[index]
                : new String(buffer, offset, length);
        count++;
    }

    private static boolean equal(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected SentRow buildRecord() {
        above = Arrays.copyOf(cells, count);
        return new SentRow(getStartingLineNumber(), above);
    }

    /** Line on which the row being read began. */
    long line() {
        return getStartingLineNumber();
    }

    /** Characters of the longest cell of the row just read. */
    int longest() {
        return longest;
    }
}
