package org.opencommissioning.api.lists;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes rows one after the other in one face. */
sealed interface RowWriter<T> {
    void begin(OutputStream out) throws IOException;

    void write(T row, OutputStream out) throws IOException;

    /** Comma-separated values under a heading. */
    record Csv<T>(CsvColumns columns, StringBuilder line) implements RowWriter<T> {
        Csv(Class<T> rowType) {
            this(CsvColumns.of(rowType), new StringBuilder());
        }

        @Override
        public void begin(OutputStream out) throws IOException {
            out.write(columns.header().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(T row, OutputStream out) throws IOException {
            line.setLength(0);
            columns.write(row, line);
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A JSON value a line. */
    record Ndjson<T>(ObjectMapper json) implements RowWriter<T> {
        @Override
        public void begin(OutputStream out) {}

        @Override
        public void write(T row, OutputStream out) throws IOException {
            out.write(json.writeValueAsBytes(row));
            out.write('\n');
        }
    }
}
