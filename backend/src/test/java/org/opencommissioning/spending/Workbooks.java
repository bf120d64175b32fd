package org.opencommissioning.spending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small workbooks for tests. */
final class Workbooks {
    private Workbooks() {}

    static byte[] workbook(Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Northmoor", "1.0")) {
            fill.accept(workbook);
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return bytes.toByteArray();
    }

    /** The clean file as a sheet: true dates, true numbers. */
    static Worksheet clean(Workbook workbook, String name) {
        return sheet(workbook, name, NorthmoorFile.CLEAN.lines().toList());
    }

    static Worksheet sheet(Workbook workbook, String name, List<String> lines) {
        var sheet = workbook.newWorksheet(name);
        for (int row = 0; row < lines.size(); row++) {
            var cells = Arrays.asList(lines.get(row).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, cells.get(column).replace("\"", ""));
            }
        }
        return sheet;
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d\\d/\\d\\d/\\d{4}")) {
            sheet.value(
                    row,
                    column,
                    LocalDate.of(
                            Integer.parseInt(text.substring(6)),
                            Integer.parseInt(text.substring(3, 5)),
                            Integer.parseInt(text.substring(0, 2))));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (text.matches("-?[\\d,]+\\.\\d\\d")) {
            sheet.value(row, column, Double.parseDouble(text.replace(",", "")));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
