package org.opencommissioning.returns.reading;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/** Looks at every sheet of a workbook and decides which are read: those with the same headings, empty ones ignored. */
final class InspectWorkbook {
    private static final int CELLS_OF_A_TABLE = 5;

    private final Function<List<SentRow>, SentRow> findHeading;
    private final Consumer<Finding> findings;
    private final List<WorkbookRows.Part> parts = new ArrayList<>();
    private @Nullable SentRow heading;
    private long offset;
    private long formulas;
    private long hidden;

    /** @param findHeading picks the row of headings among a sheet's first rows, null when none is */
    InspectWorkbook(Function<List<SentRow>, SentRow> findHeading, Consumer<Finding> findings) {
        this.findHeading = findHeading;
        this.findings = findings;
    }

    WorkbookRows inspect(Delivery delivery) throws IOException {
        WorkbookLimits.check(delivery);
        try (var workbook = WorkbookRows.workbook(delivery.content())) {
            var text = new CellText(workbook.isDate1904());
            for (var sheet : workbook.getSheets().toList()) {
                inspect(sheet, text);
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
        if (hidden > 0) {
            findings.accept(Finding.ofFile(FileRules.NO_HIDDEN_ROWS, hidden + " rows are hidden; they were read."));
        }
        return new WorkbookRows(delivery.content(), List.copyOf(parts));
    }

    private void inspect(Sheet sheet, CellText text) throws IOException {
        var first = new ArrayList<SentRow>();
        long last = 0;
        long formulasHere = 0;
        long hiddenHere = 0;
        try (var rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                var row = all.next();
                var sent = WorkbookRows.sent(row, 0, text);
                last = row.getRowNum();
                formulasHere += row.stream()
                        .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                        .count();
                hiddenHere += row.isHidden() && !sent.isBlank() ? 1 : 0;
                if (!sent.isBlank() && first.size() < OpenTable.ROWS_TO_LOOK_AT) {
                    first.add(sent);
                }
            }
        }
        if (!first.isEmpty() && place(sheet, first)) {
            offset += last;
            formulas += formulasHere;
            hidden += hiddenHere;
        }
    }

    /** @return whether the sheet is read */
    private boolean place(Sheet sheet, List<SentRow> first) throws NotReadable {
        var own = findHeading.apply(first);
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            return leaveOut(sheet, "is hidden");
        }
        if (own == null) {
            if (first.stream().anyMatch(row -> row.filled() >= CELLS_OF_A_TABLE)) {
                throw twoTables(sheet, "holds rows of many cells without headings");
            }
            return leaveOut(sheet, "has no headings");
        }
        if (heading != null && !new OpenTable.Heading(0, List.of(heading.cells())).isRepeatedBy(own)) {
            throw twoTables(sheet, "has other headings than the sheet before");
        }
        parts.add(new WorkbookRows.Part(sheet.getIndex(), heading == null ? 1 : own.line(), offset));
        heading = heading == null ? own : heading;
        return true;
    }

    private boolean leaveOut(Sheet sheet, String why) {
        findings.accept(Finding.ofFile(
                FileRules.NO_SHEET_LEFT_OUT, "The sheet '" + sheet.getName() + "' " + why + " and was left out."));
        return false;
    }

    private static NotReadable twoTables(Sheet sheet, String why) {
        return new NotReadable(Finding.ofFile(FileRules.ONE_TABLE, "The sheet '" + sheet.getName() + "' " + why + "."));
    }
}
