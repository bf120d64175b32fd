package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.opencommissioning.values.Money;

/** Reads the invented payment files, and only those, so that the demo can be tested without the pipeline. */
public record SentFile(List<String> headings, List<Row> rows) {

    /** @param amount null where no amount can be read */
    public record Row(String date, String supplier, String area, String type, String transaction, Money amount) {
        long pence() {
            return amount.pence();
        }
    }

    public static SentFile of(DemoDelivery delivery) {
        try {
            return read(delivery.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(delivery.fileName(), e);
        }
    }

    static SentFile read(byte[] bytes) {
        var records = records(bytes);
        int top = 0;
        while (column(records.get(top).getFields(), "lier") < 0) {
            top++;
        }
        var headings = records.get(top).getFields();
        int supplier = column(headings, "lier");
        var rows = records.stream()
                .skip(top + 1L)
                .map(CsvRecord::getFields)
                .filter(cells -> !cells.get(supplier).isBlank())
                .map(cells -> row(headings, cells))
                .toList();
        return new SentFile(headings, rows);
    }

    /** The total of all rows whose amount can be read. */
    public Money total() {
        return rows.stream().map(Row::amount).filter(amount -> amount != null).reduce(Money.ZERO, Money::plus);
    }

    private static List<CsvRecord> records(byte[] bytes) {
        var text = text(bytes);
        return CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .stream()
                .toList();
    }

    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Row row(List<String> headings, List<String> cells) {
        return new Row(
                cell(headings, cells, "date"),
                cell(headings, cells, "lier"),
                cell(headings, cells, "area"),
                cell(headings, cells, "type"),
                cell(headings, cells, "trans"),
                amount(cell(headings, cells, "amount")));
    }

    private static String cell(List<String> headings, List<String> cells, String word) {
        return cells.get(column(headings, word)).strip();
    }

    private static int column(List<String> headings, String word) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).toLowerCase(Locale.ROOT).contains(word)) {
                return i;
            }
        }
        return -1;
    }

    private static Money amount(String cell) {
        var digits = cell.replaceAll("[£, ]", "");
        return digits.contains("#") ? null : Money.ofPounds(new BigDecimal(digits));
    }
}
