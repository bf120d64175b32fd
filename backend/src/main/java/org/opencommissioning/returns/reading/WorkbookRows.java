package org.opencommissioning.returns.reading;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.opencommissioning.returns.Delivery;

/** The rows of a workbook's sheets, one sheet after the other. */
record WorkbookRows(Delivery.Bytes content, List<Part> parts) implements SentRows {

    /**
     * A sheet to be read.
     *
     * @param firstRow the row from which on it is read, 1 for the first
     * @param offset   what is added to its row numbers, so that lines of later sheets go on counting
     */
    record Part(int sheet, long firstRow, long offset) {}

    static ReadableWorkbook workbook(Delivery.Bytes content) throws IOException {
        return new ReadableWorkbook(content.open(), new ReadingOptions(true, false));
    }

    @Override
    public RowReader open() throws IOException {
        var workbook = workbook(content);
        return new Reader(workbook, new CellText(workbook.isDate1904()), new ArrayDeque<>(parts));
    }

    private static final class Reader implements RowReader {
        private final ReadableWorkbook workbook;
        private final CellText text;
        private final Queue<Part> parts;
        private @Nullable Part part;
        private @Nullable Stream<Row> stream;
        private @Nullable Iterator<Row> rows;

        private Reader(ReadableWorkbook workbook, CellText text, Queue<Part> parts) {
            this.workbook = workbook;
            this.text = text;
            this.parts = parts;
        }

        @Override
        public SentRow next() throws IOException {
            while (rows != null || nextSheet()) {
                while (rows.hasNext()) {
                    var row = rows.next();
                    if (row.getRowNum() >= part.firstRow) {
                        var sent = sent(row, part.offset, text);
                        if (!sent.isBlank()) {
                            WorkbookLimits.refuseWide(sent);
                            return sent;
                        }
                    }
                }
                stream.close();
                rows = null;
            }
            return null;
        }

        private boolean nextSheet() throws IOException {
            part = parts.poll();
            if (part == null) {
                return false;
            }
            stream = workbook.getSheet(part.sheet).orElseThrow().openStream();
            rows = stream.iterator();
            return true;
        }

        @Override
        public void close() throws IOException {
            if (stream != null) {
                stream.close();
            }
            workbook.close();
        }
    }

    static SentRow sent(Row row, long offset, CellText text) {
        int width = row.getCellCount();
        while (width > 0 && isEmpty(row, width - 1, text)) {
            width--;
        }
        var cells = new String[width];
        for (int i = 0; i < width; i++) {
            var cell = row.getCell(i);
            cells[i] = cell == null ? "" : text.of(cell);
        }
        return new SentRow(row.getRowNum() + offset, cells);
    }

    private static boolean isEmpty(Row row, int column, CellText text) {
        var cell = row.getCell(column);
        return cell == null || Blank.is(text.of(cell));
    }
}
