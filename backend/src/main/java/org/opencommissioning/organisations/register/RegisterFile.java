package org.opencommissioning.organisations.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opencommissioning.returns.Delivery;

/** The lines of a delivered register file, read anew as often as asked, in constant memory. */
record RegisterFile(Delivery.Bytes content, Charset charset) {
    private static final CsvReader.CsvReaderBuilder CSV =
            CsvReader.builder().allowMissingFields(true).allowExtraFields(true);

    /** Takes the cells of each row that holds something. */
    @FunctionalInterface
    interface LineTaker {
        void take(long line, List<String> cells) throws IOException;
    }

    /** What is no text, or no CSV, cannot be read on. */
    static final class NotText extends IOException {
        NotText(String message) {
            super(message);
        }
    }

    /** UTF-8 where every byte fits it, otherwise Windows-1252. */
    static RegisterFile of(Delivery.Bytes content) throws IOException {
        try (var text = strict(content)) {
            var chunk = new char[1 << 14];
            for (int read = text.read(chunk); read >= 0; read = text.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    if (chunk[i] == 0) {
                        throw new NotText("The file holds bytes that are no text.");
                    }
                }
            }
            return new RegisterFile(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherEncoding) {
            return new RegisterFile(content, Charset.forName("windows-1252"));
        }
    }

    void forEach(LineTaker taker) throws IOException {
        try (var rows = CSV.ofCsvRecord(afterByteOrderMark())) {
            for (var row : rows) {
                if (holdsSomething(row)) {
                    taker.take(row.getStartingLineNumber(), row.getFields());
                }
            }
        } catch (CsvParseException broken) {
            throw new NotText("The file is no CSV file: " + broken.getMessage());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Reader afterByteOrderMark() throws IOException {
        var text = new BufferedReader(new InputStreamReader(content.open(), charset));
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    private static Reader strict(Delivery.Bytes content) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(content.open(), decoder);
    }

    private static boolean holdsSomething(CsvRecord row) {
        return row.getFields().stream().anyMatch(cell -> !cell.isBlank());
    }
}
