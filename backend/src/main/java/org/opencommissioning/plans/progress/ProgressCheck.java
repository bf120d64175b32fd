package org.opencommissioning.plans.progress;

import static org.opencommissioning.plans.progress.ProgressColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.JudgedRow;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.SentRow;

/** Judges what is reported of one item after the other. */
final class ProgressCheck {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_REFERENCE = 40;
    private static final Set<PlanPart> MEASURED = EnumSet.of(PlanPart.OBJECTIVE, PlanPart.SCHEME, PlanPart.MILESTONE);

    private final PlacedColumns<ProgressColumn> columns;
    private final LocalDate lastDay;
    private final Map<String, Boolean> planned;
    private final Consumer<Finding> findings;
    private final Map<String, Long> seen = new HashMap<>();
    private final List<ProgressRow> rows = new ArrayList<>();
    private JudgedRow<ProgressColumn> row;
    private long read;

    /** @param planned what the plan of the year holds, and whether it stands in the newest version */
    ProgressCheck(
            PlacedColumns<ProgressColumn> columns,
            LocalDate lastDay,
            Map<String, Boolean> planned,
            Consumer<Finding> findings) {
        this.columns = columns;
        this.lastDay = lastDay;
        this.planned = planned;
        this.findings = findings;
    }

    long read() {
        return read;
    }

    List<ProgressRow> rows() {
        return rows;
    }

    void judge(SentRow sent) {
        read++;
        row = new JudgedRow<>(sent.line(), columns.cells(sent), columns::nameOf, findings);
        row.mustBeShorter(LONGEST, ProgressRules.IS_SHORT_ENOUGH);
        var part = PlanPart.written(row.text(PART)).filter(MEASURED::contains).orElse(null);
        if (part == null) {
            row.about(
                    ProgressRules.PART_IS_MEASURED,
                    PART,
                    "'%s' is none of the three.".formatted(Finding.shortened(row.text(PART))));
        }
        var reference = row.text(REFERENCE);
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            row.about(ProgressRules.HAS_REFERENCE, "'%s' is no reference.".formatted(Finding.shortened(reference)));
        }
        var read = new ProgressRow(
                row.line(),
                columns.publishedCells(sent),
                part,
                reference,
                row.number(VALUE, ProgressRules.VALUES_ARE_NUMBERS),
                row.pounds(SAVED, ProgressRules.MONEY_IS_POUNDS),
                row.day(REACHED_ON, ProgressRules.DATES_ARE_DAYS),
                row.words(NARRATIVE, ProgressRules.NO_MARKUP, ProgressRules.NO_FORMULAS));
        if (part != null) {
            fits(read);
            isThereOnce(read);
        }
        if (!row.isRefused()) {
            isPlanned(read);
            rows.add(read);
        }
    }

    private void fits(ProgressRow read) {
        mustBelong(VALUE, read.part() == PlanPart.OBJECTIVE);
        mustBelong(SAVED, read.part() == PlanPart.SCHEME);
        mustBelong(REACHED_ON, read.part() == PlanPart.MILESTONE);
        if (read.reachedOn() != null && read.reachedOn().isAfter(lastDay)) {
            row.about(ProgressRules.IS_NOT_YET_TO_COME, REACHED_ON, "The period ends on %s.".formatted(lastDay));
        }
        if (List.of(VALUE, SAVED, REACHED_ON, NARRATIVE).stream()
                .allMatch(column -> row.text(column).isEmpty())) {
            row.about(ProgressRules.SAYS_SOMETHING, "The row says nothing of %s.".formatted(read.reference()));
        }
    }

    private void mustBelong(ProgressColumn column, boolean belongs) {
        if (!belongs && !row.text(column).isEmpty()) {
            row.about(
                    ProgressRules.FITS_ITS_PART,
                    column,
                    "'%s' is not of a %s.".formatted(Finding.shortened(row.text(column)), row.text(PART)));
        }
    }

    private void isThereOnce(ProgressRow read) {
        var before = seen.putIfAbsent(PlannedItems.key(read.part(), read.reference()), read.line());
        if (before != null) {
            row.about(
                    ProgressRules.HAS_REFERENCE,
                    "Line %d is %s '%s' already.".formatted(before, read.part(), read.reference()));
        }
    }

    private void isPlanned(ProgressRow read) {
        var stands = planned.get(PlannedItems.key(read.part(), read.reference()));
        if (stands == null) {
            row.about(
                    ProgressRules.IS_PLANNED,
                    "No published plan of the year has the %s '%s'.".formatted(read.part(), read.reference()));
        } else if (!stands) {
            row.about(
                    ProgressRules.STILL_STANDS,
                    "The newest version of the plan has no %s '%s'; an earlier one had."
                            .formatted(read.part(), read.reference()));
        }
    }
}
