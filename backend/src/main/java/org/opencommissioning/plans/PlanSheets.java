package org.opencommissioning.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.TemplateSheet;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.WorkbookSheets.NamedSheet;

/** Lays out a workbook with a sheet for each part: a sheet's name says the part where it has no column for it. */
final class PlanSheets {
    private static final int ROWS_TO_LOOK_AT = 60;
    private static final int FEWEST_HEADINGS = 2;

    private final Consumer<Finding> findings;
    private final PlanFile.Lines lines = new PlanFile.Lines();
    private boolean refused;
    private int examples;

    PlanSheets(Consumer<Finding> findings) {
        this.findings = findings;
    }

    Optional<PlanFile> read(Delivery delivery, List<NamedSheet> sheets) {
        sheets.stream()
                .filter(sheet -> !sheet.name().equalsIgnoreCase(PlanTemplate.NOTES))
                .forEach(this::take);
        if (examples > 0) {
            findings.accept(Finding.ofFile(
                    PlanRules.EXAMPLES_ARE_LEFT_OUT,
                    "%,d rows are marked as examples and were left out.".formatted(examples)));
        }
        if (!refused && lines.count() == 0) {
            findings.accept(Finding.ofFile(PlanRules.HAS_ITEMS, "No sheet holds items of a plan."));
            refused = true;
        }
        return refused ? Optional.empty() : Optional.of(lines.of(delivery));
    }

    private void take(NamedSheet sheet) {
        var heading = heading(sheet);
        var part = PlanPart.written(sheet.name());
        if (heading.isEmpty()) {
            leaveOut(sheet, "has no headings of a plan");
            return;
        }
        var places = places(sheet, heading.get());
        if (part.isEmpty() && !places.containsKey(PlanColumn.PART)) {
            leaveOut(sheet, "is named after no part of a plan and has no column for it");
            return;
        }
        int marks = marks(heading.get());
        for (var row : sheet.rows()) {
            if (row.line() <= heading.get().line()) {
                continue;
            }
            if (marks >= 0 && !row.cell(marks).isBlank()) {
                examples++;
            } else {
                lines.add("Sheet '%s', row %d".formatted(sheet.name(), row.line()), cells(row, places, part));
            }
        }
    }

    /** Where examples are marked; below 0 where the sheet has no such column. */
    private static int marks(SentRow heading) {
        for (int i = 0; i < heading.cells().length; i++) {
            if (TemplateSheet.EXAMPLE.equalsIgnoreCase(heading.cell(i).strip())) {
                return i;
            }
        }
        return -1;
    }

    private static Map<PlanColumn, String> cells(
            SentRow row, Map<PlanColumn, Integer> places, Optional<PlanPart> part) {
        var cells = new EnumMap<PlanColumn, String>(PlanColumn.class);
        places.forEach((column, place) -> cells.put(column, row.cell(place)));
        if (part.isPresent() && cells.getOrDefault(PlanColumn.PART, "").isBlank()) {
            cells.put(PlanColumn.PART, part.get().code());
        }
        return cells;
    }

    private static Optional<SentRow> heading(NamedSheet sheet) {
        return sheet.rows().stream()
                .limit(ROWS_TO_LOOK_AT)
                .filter(row -> PlanFile.NAMES.score(row) >= FEWEST_HEADINGS)
                .max(Comparator.comparingInt(PlanFile.NAMES::score));
    }

    private Map<PlanColumn, Integer> places(NamedSheet sheet, SentRow heading) {
        var twice = new ArrayList<PlanColumn>();
        var places = PlanFile.NAMES.places(List.of(heading.cells()), (column, first, again) -> twice.add(column));
        if (!twice.isEmpty()) {
            refused = true;
            findings.accept(Finding.ofFile(
                    PlanRules.ONE_COLUMN_EACH,
                    "On the sheet '%s' two columns could both be the %s."
                            .formatted(sheet.name(), twice.getFirst().title().toLowerCase())));
        }
        return places;
    }

    private void leaveOut(NamedSheet sheet, String why) {
        findings.accept(Finding.ofFile(
                FileRules.NO_SHEET_LEFT_OUT, "The sheet '" + sheet.name() + "' " + why + " and was left out."));
    }
}
