package org.opencommissioning.publication.checking;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.ReturnType;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.SentRow;

/** The rows of a file as sent, and beside each what was found in it: as a workbook where a workbook was sent. */
public record AnnotatedFile(String name, String mediaType, byte[] bytes) {
    private static final int MOST_ROWS = 100_000;
    private static final String FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[£0-9., ()]+");
    private static final String HEADING = "What was found";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Adds one finding to what is said of its line. @param line null of the whole file, which has no place beside a row */
    public static void say(Map<Long, String> said, @Nullable Long line, String rule, String message) {
        if (line != null) {
            said.merge(line, rule + ": " + message, (before, after) -> before + " " + after);
        }
    }

    /**
     * @param said what was found, by line
     * @throws org.opencommissioning.api.problems.Refusal when the file is no table with headings, or too long for this
     */
    public static AnnotatedFile of(ReturnType<?> type, Delivery delivery, Map<Long, String> said) throws IOException {
        var headings = type.headings()
                .orElseThrow(() -> ProblemKind.WRONG_STATE.refusal(
                        "A file of this kind has no room for a further column; take the findings as CSV."));
        var rows = new ArrayList<List<String>>();
        OpenTable.eachRow(delivery, headings, row -> {
            rows.add(annotated(row, said));
            return rows.size() <= MOST_ROWS;
        });
        if (rows.isEmpty()) {
            throw ProblemKind.WRONG_STATE.refusal(
                    "The file is no table, so it has no room for a further column; take the findings as CSV.");
        }
        if (rows.size() > MOST_ROWS) {
            throw ProblemKind.TOO_LARGE.refusal(
                    "Files of up to 100,000 rows can be had with what was found; take the findings as CSV.");
        }
        var name = delivery.fileName().replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("\\.[A-Za-z0-9]+$", "");
        return isWorkbook(delivery)
                ? new AnnotatedFile(name + "-findings.xlsx", WORKBOOK, workbook(rows))
                : new AnnotatedFile(name + "-findings.csv", "text/csv; charset=utf-8", text(rows));
    }

    private static boolean isWorkbook(Delivery delivery) throws IOException {
        try (var bytes = delivery.content().open()) {
            return bytes.read() == 'P' && bytes.read() == 'K';
        }
    }

    private static List<String> annotated(SentRow row, Map<Long, String> said) {
        var cells = new ArrayList<String>(List.of(row.cells()));
        cells.addFirst(said.getOrDefault(row.line(), row.line() == 1 ? HEADING : ""));
        return cells;
    }

    /** Cells stand as they were sent, but for those that a spreadsheet would run as a formula. */
    private static byte[] text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(AnnotatedFile::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", "\ufeff", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String sent) {
        boolean formula = !sent.isEmpty()
                && FORMULA.indexOf(sent.charAt(0)) >= 0
                && !NUMBER.matcher(sent).matches();
        var text = formula ? "'" + sent : sent;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Open Commissioning", "1.0")) {
            var sheet = workbook.newWorksheet("Findings");
            for (int line = 0; line < rows.size(); line++) {
                var cells = rows.get(line);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(line, column, cells.get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
