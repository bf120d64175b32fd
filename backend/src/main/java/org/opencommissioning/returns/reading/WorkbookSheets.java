package org.opencommissioning.returns.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/** The sheets of a workbook one by one, for returns whose parts stand on sheets of their own, each with its own headings. */
public final class WorkbookSheets {
    private final int mostRows;
    private final Consumer<Finding> findings;
    private final List<NamedSheet> sheets = new ArrayList<>();
    private long rows;
    private long formulas;

    private WorkbookSheets(int mostRows, Consumer<Finding> findings) {
        this.mostRows = mostRows;
        this.findings = findings;
    }

    /** @param rows those with something in them, each by its number on the sheet */
    public record NamedSheet(String name, List<SentRow> rows) {}

    /**
     * @param mostRows of all sheets together; reading ends when there are more
     * @return sheets that are visible and not empty; nothing when the file is refused: the findings say why
     */
    public static Optional<List<NamedSheet>> read(Delivery delivery, int mostRows, Consumer<Finding> findings)
            throws IOException {
        try {
            WorkbookLimits.check(delivery);
            return Optional.of(new WorkbookSheets(mostRows, findings).read(delivery));
        } catch (NotReadable refused) {
            findings.accept(refused.finding());
            return Optional.empty();
        }
    }

    private List<NamedSheet> read(Delivery delivery) throws IOException {
        try (var workbook = WorkbookRows.workbook(delivery.content())) {
            var text = new CellText(workbook.isDate1904());
            for (var sheet : workbook.getSheets().toList()) {
                take(sheet, text);
            }
        } catch (NotReadable refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) { // of several kinds, for XML that is no workbook
            throw new NotReadable(Finding.ofFile(FileRules.IS_A_TABLE, "The workbook is damaged and cannot be read."));
        }
        if (formulas > 0) {
            findings.accept(Finding.ofFile(
                    FileRules.NO_FORMULAS, formulas + " cells hold formulas; the values last saved were read."));
        }
        return List.copyOf(sheets);
    }

    private void take(Sheet sheet, CellText text) throws IOException {
        var found = new ArrayList<SentRow>();
        try (var all = sheet.openStream()) {
            for (var each = all.iterator(); each.hasNext() && rows <= mostRows; ) {
                var row = each.next();
                var sent = WorkbookRows.sent(row, 0, text);
                if (!sent.isBlank()) {
                    WorkbookLimits.refuseWide(sent);
                    formulas += formulas(row);
                    found.add(sent);
                    rows++;
                }
            }
        }
        if (found.isEmpty()) {
            return;
        }
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
            sheets.add(new NamedSheet(sheet.getName(), List.copyOf(found)));
        } else {
            findings.accept(Finding.ofFile(
                    FileRules.NO_SHEET_LEFT_OUT, "The sheet '" + sheet.getName() + "' is hidden and was left out."));
        }
    }

    private static long formulas(Row row) {
        return row.stream()
                .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                .count();
    }
}
