package org.opencommissioning.organisations.population;

import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.SentRow;

/** Reads the cells of one row, names what is wrong with them and remembers the gravest. */
final class RowFindings {
    private final SentRow row;
    private final ListSizeLayout layout;
    private final Consumer<Finding> findings;
    private Severity gravest = Severity.NOTE;

    RowFindings(SentRow row, ListSizeLayout layout, Consumer<Finding> findings) {
        this.row = row;
        this.layout = layout;
        this.findings = findings;
    }

    String text(ListSizeColumn column) {
        return layout.text(row, column);
    }

    boolean refused() {
        return gravest.compareTo(Severity.REFUSE_ROW) <= 0;
    }

    boolean held() {
        return gravest == Severity.HOLD_ROW;
    }

    /** A finding about one cell, whose value it repeats. */
    void about(Rule rule, ListSizeColumn column, String message) {
        if (rule.severity().compareTo(gravest) < 0) {
            gravest = rule.severity();
        }
        findings.accept(Finding.ofCell(rule, row.line(), layout.nameOf(column), text(column), message));
    }
}
