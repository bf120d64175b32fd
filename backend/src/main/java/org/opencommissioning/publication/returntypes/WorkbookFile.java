package org.opencommissioning.publication.returntypes;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.opencommissioning.returns.TemplateSheet;

/** A small table as an Excel workbook. */
final class WorkbookFile {
    private static final String PROGRAM = "OpenCommissioning";
    private static final String VERSION = "1.0";
    private static final int HEADING_WIDTH = 22;
    private static final int NOTES_WIDTH = 100;

    private WorkbookFile() {}

    static byte[] of(List<List<String>> rows) {
        return of(rows, null);
    }

    /** @param peculiar {@code formula}, {@code hidden-row}, {@code hidden-sheet}; null for none */
    static byte[] of(List<List<String>> rows, @Nullable String peculiar) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            var sheet = workbook.newWorksheet("Return");
            write(sheet, rows);
            if ("formula".equals(peculiar)) {
                int last = rows.getFirst().size();
                sheet.value(0, last, "Checked");
                sheet.formula(1, last, "1+1");
            } else if ("hidden-row".equals(peculiar)) {
                sheet.hideRow(1);
            } else if ("hidden-sheet".equals(peculiar)) {
                var hidden = workbook.newWorksheet("More");
                write(hidden, rows);
                hidden.setVisibilityState(VisibilityState.HIDDEN);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param mark what stands before each example, so that it is known as one; empty for rows that are to be read */
    static byte[] ofSheets(List<TemplateSheet> sheets, String mark) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            for (var sheet : sheets) {
                var worksheet = workbook.newWorksheet(sheet.name());
                if (sheet.isNotes()) {
                    notes(worksheet, sheet.rows());
                } else {
                    write(worksheet, table(sheet, mark));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> table(TemplateSheet sheet, String mark) {
        var rows = new ArrayList<List<String>>();
        rows.add(with(TemplateSheet.EXAMPLE, sheet.headings()));
        sheet.rows().forEach(row -> rows.add(with(mark, row)));
        return rows;
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static void notes(Worksheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row).getFirst());
        }
        sheet.width(0, NOTES_WIDTH);
        sheet.range(0, 0, lines.size() - 1, 0).style().wrapText(true).set();
    }

    private static void write(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
        int columns = rows.getFirst().size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, HEADING_WIDTH);
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
