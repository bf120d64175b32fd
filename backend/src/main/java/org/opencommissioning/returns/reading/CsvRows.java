package org.opencommissioning.returns.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/** The rows of a text file with delimiters. */
record CsvRows(Delivery.Bytes content, TextEncoding encoding, CsvShape shape) implements SentRows {
    private static final int LONGEST_CELL = 32_767;

    @Override
    public RowReader open() throws IOException {
        var text = new InputStreamReader(content.open(), encoding.charset());
        if (encoding.declared()) {
            text.read();
        }
        var cells = new CsvCells();
        return new Reader(shape.reader().build(cells, text).iterator(), cells, shape);
    }

    private record Reader(CloseableIterator<SentRow> rows, CsvCells cells, CsvShape shape) implements RowReader {
        @Override
        public SentRow next() throws IOException {
            try {
                while (rows.hasNext()) {
                    var row = rows.next();
                    refuseMonsters(row);
                    if (!row.isBlank()) {
                        return row;
                    }
                }
                return null;
            } catch (CsvParseException broken) {
                throw unclosed(cells.line());
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
        }

        private void refuseMonsters(SentRow row) throws NotReadable {
            if (cells.longest() > LONGEST_CELL) {
                throw unclosed(row.line());
            }
            for (var cell : row.cells()) {
                if (cell.indexOf('\n') >= 0 && shape.looksLikeRows(cell, row.cells().length)) {
                    throw unclosed(row.line());
                }
            }
            WorkbookLimits.refuseWide(row);
        }

        private static NotReadable unclosed(long line) {
            var message = "In the row that begins on line " + line
                    + " a quotation mark is opened and not closed where its cell ends, so that rows below may be"
                    + " swallowed.";
            return new NotReadable(Finding.ofRow(FileRules.QUOTES_ARE_CLOSED, line, message));
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
